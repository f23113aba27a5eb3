import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instrument, Paragraph } from './instrument/instrument.ts';
import { instrumentsFromSource } from './read-source.ts';
import { foundingSources } from './test-kit/founding-texts.ts';
import { type MadeParagraph, type MadeResolution, madeResolution } from './test-kit/made-resolution.ts';
import { markedSource } from './test-kit/marked-source.ts';
import { brokenPromises } from './test-kit/promises.ts';
import { pagedText, plainText, wordText, wrappedText } from './test-kit/written-resolution.ts';
import { type Hint, plainSource, type SourceText } from './text/source-text.ts';

/** `PROPERTY_RUNS=20` tries twenty times as many cases. A failing one is shown as it is: to make it smaller takes minutes. */
const times = Number(process.env['PROPERTY_RUNS'] ?? 1);
const runs = (count: number) => ({ numRuns: count * times, endOnFailure: true });

function readPlain(text: string, layout: SourceText['layout'] = 'lines'): Instrument {
  return instrumentsFromSource(plainSource(text, layout))[0]?.value as Instrument;
}

/** What a made-up resolution and its reading have in common. */
function asMade({ title, preamble, operative, notes }: MadeResolution): unknown {
  const paragraph = (address: string) => (made: MadeParagraph, index: number) => {
    const here = `${address}${index + 1}`;
    return [
      [here, made.openingPhrase, made.text, made.notes],
      ...made.items.map((item, place) => [
        `${here} (${String.fromCharCode(97 + place)})`,
        item.text,
        item.notes,
      ]),
      ...(made.wrapUp ? [[made.wrapUp.text, made.wrapUp.notes]] : []),
    ];
  };
  return {
    title,
    preamble: preamble.map(paragraph('PP')),
    operative: operative.map(paragraph('OP')),
    notes: notes.map((text, index) => [String(index + 1), text]),
  };
}

function asRead({ title, preamble, operative, notes }: Instrument): unknown {
  const paragraph = (read: Paragraph) => [
    [read.address, read.openingPhrase, read.text, read.notes],
    ...read.subparagraphs.map((item) => [item.address, item.text, item.notes]),
    ...(read.wrapUp ? [[read.wrapUp.text, read.wrapUp.notes]] : []),
  ];
  return {
    title,
    preamble: preamble.map(paragraph),
    operative: operative.map(paragraph),
    notes: notes.map(({ marker, text }) => [marker, text]),
  };
}

describe('a made-up resolution is read back as it was made', () => {
  test('[I4] [I5] [I6] [I8] a line a paragraph', () => {
    fc.assert(
      fc.property(madeResolution, (made) => {
        expect(asRead(readPlain(plainText(made)))).toEqual(asMade(made));
      }),
      runs(100),
    );
  });

  test('[I1] [I8] a line a paragraph without empty lines, note marks glued to words', () => {
    fc.assert(
      fc.property(madeResolution, (made) => {
        expect(asRead(readPlain(wordText(made), 'paragraphs'))).toEqual(asMade(made));
      }),
      runs(100),
    );
  });

  test('[I1] [I4] wrapped lines', () => {
    fc.assert(
      fc.property(madeResolution, fc.integer({ min: 60, max: 100 }), (made, width) => {
        expect(asRead(readPlain(wrappedText(made, width)))).toEqual(asMade(made));
      }),
      runs(100),
    );
  });

  test('[I2] [I4] [I8] pages with heads, numbers and notes between the halves of paragraphs', () => {
    fc.assert(
      fc.property(
        madeResolution,
        fc.integer({ min: 60, max: 100 }),
        fc.integer({ min: 12, max: 50 }),
        (made, width, height) => {
          expect(asRead(readPlain(pagedText(made, width, height)))).toEqual(asMade(made));
        },
      ),
      runs(100),
    );
  });

  test('[I12] [T2] every word of it has its place', () => {
    fc.assert(
      fc.property(
        madeResolution,
        fc.integer({ min: 60, max: 100 }),
        fc.integer({ min: 12, max: 50 }),
        (made, width, height) => {
          for (const text of [
            plainText(made),
            wordText(made),
            wrappedText(made, width),
            pagedText(made, width, height),
          ]) {
            const source = plainSource(text);
            expect(
              brokenPromises(
                source,
                instrumentsFromSource(source).map(({ value }) => value),
              ),
            ).toEqual([]);
          }
        },
      ),
      runs(100),
    );
  });
});

const founding = foundingSources();

/** Things that trip a reading, one a line. */
const JUNK = [
  'A',
  'B',
  '1.',
  '12 bis.',
  '(a)',
  '¹ Ibid.',
  '* Sponsor.',
  '_______________',
  'Annex',
  'The General Assembly,',
  '6/7',
  '\f',
  '[DU1]<<ODS JOB NO>>',
  '39th plenary meeting',
  '18 November 2024',
  'Recalling',
  'in accordance with',
  'I',
  '1 -',
  '\u0000\u00AD',
  '“',
  'Decides:',
  'القرار ألف',
  'A/RES/79/9',
];

/** A founding text with lines deleted, repeated, exchanged, and junk between them. */
const mutation: fc.Arbitrary<SourceText> = fc
  .tuple(
    fc.nat({ max: founding.length - 1 }),
    fc.array(fc.tuple(fc.constantFrom('delete', 'repeat', 'exchange', 'junk', 'cut'), fc.nat(), fc.nat()), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([which, changes]) => {
    const lines = (founding[which] as { source: SourceText }).source.text.split('\n');
    for (const [change, a, b] of changes) {
      const at = a % lines.length;
      const other = b % lines.length;
      if (change === 'delete') lines.splice(at, 1 + (b % 4));
      if (change === 'repeat') lines.splice(other, 0, ...lines.slice(at, at + 3));
      if (change === 'exchange') [lines[at], lines[other]] = [lines[other] as string, lines[at] as string];
      if (change === 'junk') lines.splice(at, 0, JUNK[b % JUNK.length] as string);
      if (change === 'cut') lines[at] = (lines[at] as string).slice(b % 40);
      if (lines.length === 0) lines.push('');
    }
    return markedSource(lines.join('\n'));
  });

const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...JUNK,
        'Recalling its resolution 37/4 of 22 October 1982,',
        '2. Requests the Secretary-General to report;',
        '(b) To act;',
        '(i) To go on:',
        'الجلسة العامة 39',
        'وإذ تشير إلى قرارها 37/4،',
        '١ - تطلب إلى الأمين العام؛',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    { maxLength: 40 },
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\f').map((end) => lines.join(end)));

const ROLES = [
  'header',
  'footer',
  'note',
  'heading',
  'front',
  'title',
  'formula',
  'preambular',
  'operative',
  'subparagraph',
  'wrap-up',
  'closing',
  'annex',
] as const;
const LINES = [
  ...JUNK,
  'Recalling its resolution 37/4,',
  '2. Requests the Secretary-General to report;',
  '(b) To act;¹',
  '(i) To go on:',
  'as it stands,',
  'The Security Council,',
  '3 -',
];

/** Lines with what a format may say about them, one or two lines a hint. */
const hinted: fc.Arbitrary<SourceText> = fc
  .array(
    fc.record({
      lines: fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 2 }),
      role: fc.option(fc.constantFrom(...ROLES), { freq: 4 }),
      level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      marker: fc.option(fc.constantFrom('1', '2', '*', '(', '+', 'a', '[1]'), { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((groups) => {
    const hints: Hint[] = [];
    let text = '';
    for (const { lines, role, level, marker } of groups) {
      const start = text.length;
      text += `${lines.join('\n')}\n`;
      if (role)
        hints.push({
          role,
          start,
          end: text.length - 1,
          ...(level ? { level } : {}),
          ...(marker && role === 'note' ? { marker } : {}),
        });
    }
    return { ...plainSource(text, 'paragraphs'), hints };
  });

describe('whatever the text', () => {
  test.each(founding)('[I12] [T2] every word of $name has its place', ({ source }) => {
    expect(
      brokenPromises(
        source,
        instrumentsFromSource(source).map(({ value }) => value),
      ),
    ).toEqual([]);
  });

  test('[I12] [T2] [I14] a founding text with lines lost, repeated, exchanged and junk between keeps every promise', () => {
    fc.assert(
      fc.property(mutation, (source) => {
        expect(
          brokenPromises(
            source,
            instrumentsFromSource(source).map(({ value }) => value),
          ),
        ).toEqual([]);
      }),
      runs(150),
    );
  });

  test('[I12] [I14] any characters give at least one instrument, and every word has its place', () => {
    const texts = fc.oneof(
      soup,
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('lines', 'paragraphs'), (text, layout) => {
        const source = plainSource(text, layout);
        const answers = instrumentsFromSource(source);
        expect(answers.length).toBeGreaterThan(0);
        expect(
          brokenPromises(
            source,
            answers.map(({ value }) => value),
          ),
        ).toEqual([]);
      }),
      runs(600),
    );
  });

  test('[I12] [I14] whatever a format says about the lines, every word has its place', () => {
    fc.assert(
      fc.property(hinted, (source) => {
        expect(
          brokenPromises(
            source,
            instrumentsFromSource(source).map(({ value }) => value),
          ),
        ).toEqual([]);
      }),
      runs(300),
    );
  });

  test('[I14] reading is deterministic, whatever was read before', () => {
    fc.assert(
      fc.property(mutation, soup, (source, other) => {
        const first = instrumentsFromSource(source);
        instrumentsFromSource(plainSource(other));
        expect(instrumentsFromSource(source)).toEqual(first);
      }),
      runs(25),
    );
  });
});
