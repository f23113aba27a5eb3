import { readdirSync, readFileSync } from 'node:fs';
import {
  type Instrument,
  instrumentsFromSource,
  type Matter,
  type Paragraph,
  type Subparagraph,
} from '@biennium/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { anyInstrument } from '../test-kit/any-instrument.ts';
import { named, paragraphLine, partsOfWordFile, wordsIn } from '../test-kit/word-file.ts';
import { docxFromInstrument } from './docx.ts';
import type { Xml } from './xml.ts';

const CORPUS = new URL('../../../../corpus/', import.meta.url);
const FOUNDING = readdirSync(CORPUS).filter((file) => file.endsWith('.txt'));

async function instrumentOf(bytes: Uint8Array, name: string): Promise<Instrument> {
  const { value } = await readDocument(bytes, name);
  if (!value) throw new Error(`${name} was not read`);
  return instrumentsFromSource(value)[0]?.value as Instrument;
}

const foundingText = (file: string) => instrumentOf(readFileSync(new URL(file, CORPUS)), file);
const madeUp = (text: string) => instrumentOf(new TextEncoder().encode(text), 'made-up.txt');

async function linesOf(instrument: Instrument): Promise<string[]> {
  const parts = partsOfWordFile(await docxFromInstrument(instrument));
  return named(parts.get('word/document.xml'), 'w:p').map(paragraphLine);
}

/** What a reader of the text would notice, apart from the places in one file. */
function saidBy(instrument: Instrument): unknown {
  const { title, session, agendaItem, adoptedOn, meeting, enactingFormula, language } = instrument;
  const part = ({ marker, text, notes, subparagraphs, wrapUp }: Subparagraph): unknown => ({
    marker,
    text,
    notes,
    parts: subparagraphs.map(part),
    wrapUp: wrapUp?.text,
  });
  return {
    ...{ title, session, agendaItem, adoptedOn, meeting, enactingFormula, language },
    paragraphs: [...instrument.preamble, ...instrument.operative].map(
      ({ address, number, openingPhrase, text, notes, subparagraphs, wrapUp }) => ({
        ...{ address, number, openingPhrase, text, notes },
        parts: subparagraphs.map(part),
        wrapUp: wrapUp?.text,
      }),
    ),
    notes: instrument.notes.map(({ marker, text }) => [marker, text]),
    closing: instrument.closing.map(({ text }) => text),
  };
}

const ARABIC = `إن الجمعية العامة،

إذ تشير إلى قرارها 75/7 المؤرخ 12 تشرين الثاني/نوفمبر 2020 والوثيقة A/RES/75/7،

1 - تحيط علما بتقرير الأمين العام؛

2 - تقرر أن تدرج البند في جدول أعمالها.
`;

test.each(FOUNDING)('[D1] %s written as Word and read again says the same', async (file) => {
  const instrument = await foundingText(file);
  const back = await instrumentOf(await docxFromInstrument(instrument), 'back.docx');
  expect(saidBy(back)).toEqual(saidBy(instrument));
});

test('[D1] every word of any instrument is in its file', async () => {
  await fc.assert(
    fc.asyncProperty(anyInstrument, async (instrument) => {
      const parts = partsOfWordFile(await docxFromInstrument(instrument));
      const words = (name: string) =>
        named(parts.get(name), 'w:t').map(wordsIn).join('').replaceAll(/\s/g, '');
      const body = words('word/document.xml');
      const texts = [
        ...instrument.front,
        ...instrument.preamble,
        ...instrument.operative,
        ...instrument.headings,
      ];
      for (const { text } of texts) expect(body).toContain(text.replaceAll(/\s/g, ''));
      const notes = body + words('word/footnotes.xml');
      for (const { text } of instrument.notes) expect(notes).toContain(text.replaceAll(/\s/g, ''));
    }),
    { numRuns: 40 },
  );
});

describe('[D2] the head of the page', () => {
  test('stands in two columns; what follows stands below', async () => {
    const lines = await linesOf(await foundingText('A_RES_79_9.txt'));
    expect(lines.slice(0, 6)).toEqual([
      'MastheadOrgan General Assembly¶',
      'MastheadIssue Distr.: General¶',
      'MastheadIssue 19 November 2024¶',
      'Session Seventy-ninth session¶',
      'AgendaItem Agenda item 125 (b)¶',
      expect.stringMatching(/^AgendaTitle Cooperation between/),
    ]);
  });

  const headed = async (lines: readonly Pick<Matter, 'kind' | 'text'>[]) => {
    const instrument = await madeUp(ARABIC);
    const front = lines.map((line) => ({
      ...(instrument.front[0] as Matter),
      notes: [],
      italics: [],
      ...line,
    }));
    const parts = partsOfWordFile(await docxFromInstrument({ ...instrument, front }));
    return { parts, table: named(parts.get('word/document.xml'), 'w:tbl')[0] };
  };

  test('has the symbol with a large first letter, and its lines in Latin from left to right', async () => {
    const { table } = await headed([
      { kind: 'symbol', text: 'A/77/L.18' },
      { kind: 'date', text: '30 November 2020' },
      { kind: 'distribution', text: 'التوزيع: عام' },
    ]);
    const runs = named(table, 'w:r').map((run) => [wordsIn(run), named(run, 'w:sz')[0]?.attributes['w:val']]);
    expect(runs.slice(0, 2)).toEqual([
      ['A', '40'],
      ['/77/L.18', undefined],
    ]);
    const directions = named(table, 'w:p').map((line) => [
      wordsIn(line),
      named(line, 'w:bidi')[0]?.attributes['w:val'] ?? 'right to left',
    ]);
    expect(directions).toContainEqual(['30 November 2020', '0']);
    expect(directions).toContainEqual(['التوزيع: عام', 'right to left']);
  });

  test('stands higher on the page than a text without one', async () => {
    const topOf = (parts: Map<string, Xml>) =>
      named(parts.get('word/document.xml'), 'w:pgMar')[0]?.attributes['w:top'];
    const { parts } = await headed([{ kind: 'date', text: '30 November 2020' }]);
    expect(parts.has('word/header.xml')).toBe(true);
    const plain = partsOfWordFile(await docxFromInstrument(await foundingText('A_RES_59_8.txt')));
    expect(Number(topOf(parts))).toBeLessThan(Number(topOf(plain)));
  });

  test('is not there in a text that has none of it', async () => {
    const parts = partsOfWordFile(await docxFromInstrument(await foundingText('A_RES_59_8.txt')));
    expect(named(parts.get('word/document.xml'), 'w:tbl')).toEqual([]);
    expect(parts.has('word/header.xml')).toBe(false);
  });
});

describe('[D3] numbers and letters are counted by Word', () => {
  const text = (numbers: readonly string[]) =>
    `The General Assembly,\n\nRecalling the report,\n\n${numbers
      .map((number, at) => `${number}. ${['Welcomes', 'Urges', 'Invites'][at]} the keepers of lamps;`)
      .join('\n\n')}\n`;

  test('where the count is what is printed', async () => {
    const lines = await linesOf(await madeUp(text(['1', '2', '3'])));
    expect(lines.filter((line) => line.startsWith('Operative'))).toEqual([
      'Operative (1:0) Welcomes the keepers of lamps;¶',
      'Operative (1:0) Urges the keepers of lamps;¶',
      'Operative (1:0) Invites the keepers of lamps;¶',
    ]);
  });

  test('and typed where it is not', async () => {
    const lines = await linesOf(await madeUp(text(['1', '1 bis', '2'])));
    expect(lines.filter((line) => line.startsWith('Operative'))).toEqual([
      'Operative (1:0) Welcomes the keepers of lamps;¶',
      'Operative 1 bis.\tUrges the keepers of lamps;¶',
      'Operative (1:0) Invites the keepers of lamps;¶',
    ]);
  });

  test('letters begin anew in each paragraph, also in one without a number', async () => {
    const list = '(a) Lamps, to be lit;\n\n(b) Keepers, to be paid;\n\n';
    const made = await madeUp(
      `The General Assembly,\n\nRecalling the need of:\n\n${list}Recalling also:\n\n${list}1. Urges:\n\n${list}2. Invites:\n\n${list}`,
    );
    const back = await instrumentOf(await docxFromInstrument(made), 'back.docx');
    expect(saidBy(back)).toEqual(saidBy(made));
    expect((await linesOf(made)).filter((line) => /^Subparagraph/.test(line))).toEqual(
      [2, 2, 1, 1].flatMap((id) => [
        `Subparagraph1 (${id}:1) Lamps, to be lit;¶`,
        `Subparagraph1 (${id}:1) Keepers, to be paid;¶`,
      ]),
    );
  });
});

test('[D4] notes are footnotes where they are called; a star stays a star', async () => {
  const instrument = await foundingText('A_77_L.18.txt');
  const parts = partsOfWordFile(await docxFromInstrument(instrument));
  const references = named(parts.get('word/document.xml'), 'w:footnoteReference');
  expect(references.map(({ attributes }) => attributes['w:customMarkFollows'] ?? 'counted')).toEqual([
    ...instrument.notes.map(({ marker }) => (marker.startsWith('*') ? '1' : 'counted')),
  ]);
  const notes = named(parts.get('word/footnotes.xml'), 'w:footnote');
  expect(notes).toHaveLength(instrument.notes.length + 2);
});

test('[D4] a note that nothing calls stands at the end', async () => {
  const instrument = await foundingText('A_RES_59_8.txt');
  const uncalled = { ...instrument, preamble: instrument.preamble.map((each) => ({ ...each, notes: [] })) };
  const lines = await linesOf({
    ...uncalled,
    operative: uncalled.operative.map((each) => ({ ...each, notes: [] })),
  });
  expect(lines.at(-2)).toBe('UncalledNote 1 A/59/303.¶');
});

test('[D5] opening phrases and the enacting formula are in italics', async () => {
  const instrument = await foundingText('A_RES_63_114.txt');
  const parts = partsOfWordFile(await docxFromInstrument(instrument));
  const italics = named(parts.get('word/document.xml'), 'w:r')
    .filter((run) => named(run, 'w:i').length > 0)
    .map(wordsIn);
  expect(italics.slice(italics.indexOf('The General Assembly'))).toEqual([
    'The General Assembly',
    ...[...instrument.preamble, ...instrument.operative].map(({ openingPhrase }) => openingPhrase),
  ]);
});

test('[D18] headings keep their depth', async () => {
  const instrument = await foundingText('A_RES_79_9.txt');
  const [text] = instrument.operative as [Paragraph];
  const heading = (level: number) => ({
    ...{ ...text, text: `Depth ${level}`, notes: [], italics: [], level, before: text.address },
  });
  const headed = { ...instrument, headings: [1, 2, 3, 4, 9].map(heading) };
  const lines = (await linesOf(headed)).filter((line) => line.startsWith('Heading'));
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'Heading1',
    'Heading2',
    'Heading3',
    'Heading4',
    'Heading6',
  ]);
  const back = await instrumentOf(await docxFromInstrument(headed), 'back.docx');
  expect(back.headings.map(({ level, text: words }) => [level, words])).toEqual([
    ...[1, 2, 3, 4].map((level) => [level, `Depth ${level}`]),
    [6, 'Depth 9'],
  ]);
});

describe('[D6] Arabic', () => {
  test('runs from right to left, paragraph by paragraph and run by run; Latin words do not', async () => {
    const parts = partsOfWordFile(await docxFromInstrument(await madeUp(ARABIC)));
    const document = parts.get('word/document.xml');
    const paragraphs = named(document, 'w:p');
    expect(paragraphs.filter((each) => named(each, 'w:bidi').length === 0)).toEqual([]);
    const runs = named(document, 'w:r').map((run) => [wordsIn(run), named(run, 'w:rtl').length]);
    expect(runs).toContainEqual(['A/RES/75/7', 0]);
    expect(runs).toContainEqual(['تحيط علما', 1]);
    const [language] = named(parts.get('word/styles.xml'), 'w:lang');
    expect(language?.attributes['w:bidi']).toBe('ar-SA');
  });

  test('a line all in Latin has its figures with its words', async () => {
    const instrument = await madeUp(ARABIC);
    const date = { ...(instrument.front[0] as Matter), text: '30 November 2020', notes: [], italics: [] };
    const file = await docxFromInstrument({ ...instrument, front: [{ ...date, kind: 'date' }] });
    const [first] = named(partsOfWordFile(file).get('word/document.xml'), 'w:r');
    expect([wordsIn(first as Xml), named(first, 'w:rtl')]).toEqual(['30 November 2020', []]);
  });

  test('is read again as it was', async () => {
    const made = await madeUp(ARABIC);
    expect(saidBy(await instrumentOf(await docxFromInstrument(made), 'back.docx'))).toEqual(saidBy(made));
    expect(made.operative.map(({ number }) => number)).toEqual(['1', '2']);
  });
});

test('[D7] the same text gives the same bytes, and tracks nothing', async () => {
  const instrument = await foundingText('A_RES_69_317.txt');
  const file = await docxFromInstrument(instrument);
  expect(await docxFromInstrument(structuredClone(instrument))).toEqual(file);
  const parts = partsOfWordFile(file);
  for (const part of parts.values()) {
    for (const name of ['w:ins', 'w:del', 'w:trackRevisions']) expect(named(part, name)).toEqual([]);
  }
});
