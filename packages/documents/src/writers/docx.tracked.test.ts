import {
  type Attribution,
  comparisonOfInstruments,
  type Instrument,
  instrumentsFromSource,
  type SourceText,
} from '@biennium/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { sourceFromDocx } from '../readers/docx.ts';
import { anyAttribution } from '../test-kit/any-attribution.ts';
import { anyComparison, type ExpectedLine } from '../test-kit/any-comparison.ts';
import { outlineOf } from '../test-kit/outline.ts';
import { brokenOrder } from '../test-kit/schema-order.ts';
import { settledChanges } from '../test-kit/settled-changes.ts';
import {
  childrenOf,
  elementsIn,
  named,
  paragraphLine,
  partsOfWordFile,
  wordsIn,
} from '../test-kit/word-file.ts';
import { docxFromComparison } from './docx.ts';
import type { Xml } from './xml.ts';

const BY = { author: 'A. <Drafter> & "others"', at: '2026-11-21T09:00:00Z', language: 'en' };

/** What the head of the page says stands in a table, a row on a line: its words count, not their order. */
const isHead = ({ words }: ExpectedLine) => /^(?:(?:KA|LO|MI)\s?)+$/.test(words);

function inOrder(lines: readonly ExpectedLine[]): { head: string[]; text: ExpectedLine[] } {
  const head = lines.filter(isHead).flatMap(({ words }) => words.split(' '));
  // A call of a note cuts italics in two.
  const text = lines.filter((line) => !isHead(line));
  return { head: head.sort(), text: text.map((line) => ({ ...line, italics: [line.italics.join(' ')] })) };
}

/** The lines of a Word file without the furniture of its pages. */
function linesOf(file: Uint8Array): ExpectedLine[] {
  const { value, issues } = sourceFromDocx(file);
  if (!value) throw new Error(issues[0]?.message);
  return outlineOf(value)
    .filter(({ role }) => role !== 'header' && role !== 'footer')
    .map(({ words, italics, notes, role }) => ({
      words: role?.startsWith('note ') ? `${role}: ${words}` : words,
      italics,
      notes,
    }));
}

test('[D8] all changes accepted give the new text, all rejected the old one', async () => {
  await fc.assert(
    fc.asyncProperty(anyComparison, anyAttribution, async ({ comparison, old, new: next }, attributed) => {
      const by = { ...BY, attribution: attributed(comparison), reasons: true };
      const file = await docxFromComparison(comparison, by);
      expect(inOrder(linesOf(settledChanges(file, 'accepted')))).toEqual(inOrder(next));
      expect(inOrder(linesOf(settledChanges(file, 'rejected')))).toEqual(inOrder(old));
    }),
    { numRuns: 100 },
  );
});

test('[D15] elements stand in the order of the schema; numbers, references and relationships lead somewhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyComparison,
      anyAttribution,
      fc.constantFrom('en', 'ar'),
      async (any, attributed, language) => {
        const { comparison } = any;
        const by = { ...BY, language, attribution: attributed(comparison), reasons: true };
        const parts = partsOfWordFile(await docxFromComparison(comparison, by));
        expect([...parts.values()].flatMap(brokenOrder)).toEqual([]);
        const document = parts.get('word/document.xml');
        const values = (part: string, name: string, attribute: string) =>
          named(parts.get(part), name).map((each) => String(each.attributes[attribute]));
        const styles = values('word/styles.xml', 'w:style', 'w:styleId');
        const used = [...parts.values()].flatMap((part) => [
          ...named(part, 'w:pStyle'),
          ...named(part, 'w:rStyle'),
        ]);
        expect(used.filter(({ attributes }) => !styles.includes(String(attributes['w:val'])))).toEqual([]);
        const lists = values('word/numbering.xml', 'w:num', 'w:numId');
        expect(
          named(document, 'w:numId').filter((each) => !lists.includes(String(each.attributes['w:val']))),
        ).toEqual([]);
        const notes = values('word/footnotes.xml', 'w:footnote', 'w:id');
        expect(new Set(notes).size).toBe(notes.length);
        expect(values('word/document.xml', 'w:footnoteReference', 'w:id')).toEqual(notes.slice(2));
        const comments = values('word/comments.xml', 'w:comment', 'w:id');
        expect(new Set(comments).size).toBe(comments.length);
        for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
          expect(values('word/document.xml', name, 'w:id')).toEqual(comments);
        const relationships = named(parts.get('word/_rels/document.xml.rels'), 'Relationship');
        expect(relationships.filter((each) => !parts.has(`word/${each.attributes['Target']}`))).toEqual([]);
        const ids = relationships.map((each) => each.attributes['Id']);
        const asked = [...named(document, 'w:headerReference'), ...named(document, 'w:footerReference')];
        expect(asked.filter((each) => !ids.includes(each.attributes['r:id']))).toEqual([]);
        // A cell ends with a paragraph; the last paragraph of a text stays.
        for (const cell of named(document, 'w:tc')) expect(childrenOf(cell).at(-1)?.name).toBe('w:p');
      },
    ),
    { numRuns: 60 },
  );
});

test('[D9] there are insertions and deletions alone, each with its author, its instant and a number of its own', async () => {
  await fc.assert(
    fc.asyncProperty(anyComparison, async ({ comparison }) => {
      const parts = [...partsOfWordFile(await docxFromComparison(comparison, BY)).values()];
      const changes = parts.flatMap((part) => [...named(part, 'w:ins'), ...named(part, 'w:del')]);
      for (const { attributes } of changes) {
        expect([attributes['w:author'], attributes['w:date']]).toEqual([BY.author, BY.at]);
      }
      const ids = changes.map(({ attributes }) => attributes['w:id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const part of parts) {
        const others = elementsIn(part).filter(({ name }) => /move|Change$|cellIns|cellDel/i.test(name));
        expect(others).toEqual([]);
        for (const gone of named(part, 'w:del')) expect(named(gone, 'w:t')).toEqual([]);
        const stays = named(part, 'w:delText').length;
        expect(named(part, 'w:del').flatMap((gone) => named(gone, 'w:delText'))).toHaveLength(stays);
      }
    }),
    { numRuns: 60 },
  );
});

describe('who signs', () => {
  const eu = { step: '2', delegations: ['EU'], own: false, at: '2026-05-02T08:00:00.123Z', reason: null };
  const desk = {
    step: '1',
    delegations: [],
    own: true,
    at: '2026-05-01T08:00:00Z',
    reason: 'As <agreed>\nin May',
  };
  const both = { ...desk, step: '3', delegations: ['Egypt'] };

  /** Words of lamps, of which these are changed by these; the changes as `name instant: words`. */
  async function signed(
    attribution: Attribution,
    reasons = false,
  ): Promise<{ told: string[]; parts: Map<string, Xml> }> {
    const read = async (words: string) => {
      const text = `The General Assembly,\n\n1. Urges ${words} of the coast.¹\n\n¹ See ${words}.\n`;
      const { value } = await readDocument(new TextEncoder().encode(text), 'made-up.txt');
      return instrumentsFromSource(value as SourceText)[0]?.value as Instrument;
    };
    const { value } = comparisonOfInstruments(await read('old lamps'), await read('new and bright lamps'));
    const index = value.rows.findIndex(({ redline }) => redline.new.includes('bright'));
    const rows = value.rows.map((_, at) => (at === index ? (attribution.rows[0] ?? NOBODY) : NOBODY));
    const by = { ...BY, attribution: { rows, notes: attribution.notes }, reasons };
    const parts = partsOfWordFile(await docxFromComparison(value, by));
    const changes = ['word/document.xml', 'word/footnotes.xml'].flatMap((part) =>
      elementsIn(parts.get(part) as Xml).filter(({ name }) => name === 'w:ins' || name === 'w:del'),
    );
    const told = changes.map((each) => {
      const { 'w:author': author, 'w:date': date } = each.attributes;
      return `${author} ${date}: ${wordsIn(each)}`;
    });
    return { told, parts };
  }
  const NOBODY = { old: [], new: [] };
  const row = {
    old: [{ start: 6, end: 9, contribution: eu }],
    new: [
      { start: 6, end: 10, contribution: eu },
      { start: 10, end: 13, contribution: both },
      { start: 13, end: 16, contribution: desk },
    ],
  };

  test('[D16] a change bears the name of those who wanted it, and their instant; one of nobody known that of who made the file', async () => {
    const { told } = await signed({ rows: [row], notes: [] });
    const own = `${BY.author} ${BY.at}`;
    expect(told).toEqual([
      'EU 2026-05-02T08:00:00Z: old',
      'EU 2026-05-02T08:00:00Z: new ',
      `${BY.author}, Egypt ${desk.at}: and`,
      `${BY.author} ${desk.at}:  br`,
      `${own}: ight`,
      `${own}: old`,
      `${own}: new and bright`,
    ]);
  });

  test('[D16] so do the words of a note', async () => {
    const notes = [
      { old: [{ start: 4, end: 7, contribution: eu }], new: [{ start: 4, end: 18, contribution: both }] },
    ];
    const { told } = await signed({ rows: [], notes });
    expect(told.slice(-2)).toEqual([
      'EU 2026-05-02T08:00:00Z: old',
      `${BY.author}, Egypt ${desk.at}: new and bright`,
    ]);
  });

  test('[D17] the reason of an own change is a comment at it, where that is wanted', async () => {
    const { parts } = await signed({ rows: [row], notes: [{ old: [], new: row.new }] }, true);
    const [comment, ...others] = named(parts.get('word/comments.xml'), 'w:comment');
    expect(others).toEqual([]);
    expect(comment?.attributes).toMatchObject({ 'w:author': BY.author, 'w:date': desk.at });
    expect(named(comment, 'w:p').map(wordsIn)).toEqual(['As <agreed>', 'in May']);
    const all = elementsIn(parts.get('word/document.xml') as Xml);
    const start = all.findIndex(({ name }) => name === 'w:commentRangeStart');
    const end = all.findIndex(({ name }) => name === 'w:commentRangeEnd');
    const commented = all.slice(start, end).filter(({ name }) => name === 'w:t');
    expect(commented.map(wordsIn)).toEqual([' br']);
    expect((await signed({ rows: [row], notes: [] })).parts.has('word/comments.xml')).toBe(false);
  });

  test('[D17] that of a change in a note stands at its call', async () => {
    const notes = [{ old: [], new: [{ start: 4, end: 18, contribution: desk }] }];
    const { parts } = await signed({ rows: [], notes }, true);
    const all = elementsIn(parts.get('word/document.xml') as Xml).map(({ name }) => name);
    const anchored = all.slice(all.indexOf('w:commentRangeStart'), all.indexOf('w:commentRangeEnd'));
    expect(anchored).toContain('w:footnoteReference');
    expect(anchored).not.toContain('w:t');
    expect(named(parts.get('word/footnotes.xml'), 'w:commentReference')).toEqual([]);
  });
});

test('[D7] the same comparison, author and instant give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyComparison, async ({ comparison }) => {
      const file = await docxFromComparison(comparison, BY);
      expect(await docxFromComparison(structuredClone(comparison), BY)).toEqual(file);
    }),
    { numRuns: 20 },
  );
});

describe('what a person sees', () => {
  const text = (...paragraphs: string[]) => `The General Assembly,\n\n${paragraphs.join('\n\n')}\n`;

  async function redline(old: string, next: string): Promise<string[]> {
    const read = async (words: string) => {
      const { value } = await readDocument(new TextEncoder().encode(words), 'made-up.txt');
      return instrumentsFromSource(value as SourceText)[0]?.value as Instrument;
    };
    const { value } = comparisonOfInstruments(await read(old), await read(next));
    const file = await docxFromComparison(value, BY);
    return named(partsOfWordFile(file).get('word/document.xml'), 'w:p').map(paragraphLine).slice(1, -1);
  }

  const LAMPS = 'Welcomes the lamps that the keepers of the northern coast have lit in every harbour';
  const OIL = 'Urges all suppliers of oil to deliver what they promised before the winter comes';

  test('[D11] a new number alone is no change', async () => {
    const old = text(`1. ${LAMPS};`, `2. ${OIL}.`);
    expect(await redline(old, text('1. Invites its members to meet;', `2. ${LAMPS};`, `3. ${OIL}.`))).toEqual(
      [
        'Operative (1:0) {+Invites its members to meet;+}¶+',
        `Operative (1:0) ${LAMPS};¶`,
        `Operative (1:0) ${OIL}.¶`,
      ],
    );
    const typed = text('1. Invites its members to meet;', `1 bis. ${LAMPS};`, `2. ${OIL}.`);
    expect(await redline(old, typed)).toEqual([
      'Operative (1:0) {+Invites its members to meet;+}¶+',
      `Operative [-1.\t-]{+1 bis.\t+}${LAMPS};¶`,
      `Operative 2.\t${OIL}.¶`,
    ]);
  });

  test('[D10] a paragraph that is split gets a mark, one that is merged loses it', async () => {
    const whole = text(`1. ${LAMPS}, and ${OIL.toLowerCase()}.`);
    const split = text(`1. ${LAMPS};`, `2. ${OIL}.`);
    const lines = await redline(whole, split);
    expect(lines.map((line) => line.match(/¶[+-]?$/)?.[0])).toEqual(['¶+', '¶']);
    expect((await redline(split, whole)).map((line) => line.match(/¶[+-]?$/)?.[0])).toEqual(['¶-', '¶']);
  });

  test('[D10] a paragraph that goes or comes takes its mark with it', async () => {
    const both = text(`1. ${LAMPS};`, `2. ${OIL}.`);
    const one = text(`1. ${LAMPS};`);
    expect(await redline(both, one)).toEqual([`Operative (1:0) ${LAMPS};¶`, `Operative (1:0) [-${OIL}.-]¶-`]);
  });

  test('[D12] words of a note come and go within it; a note that goes takes its call with it', async () => {
    const noted = (notes: string) => `${text(`1. ${LAMPS};¹`, `2. ${OIL}.`)}\n${notes}\n`;
    const read = async (words: string) => {
      const { value } = await readDocument(new TextEncoder().encode(words), 'made-up.txt');
      return instrumentsFromSource(value as SourceText)[0]?.value as Instrument;
    };
    const old = await read(noted('¹ See A/59/303.'));
    const next = await read(noted('¹ See A/61/256.'));
    expect(old.notes).toHaveLength(1);
    const { value } = comparisonOfInstruments(old, next);
    const parts = partsOfWordFile(await docxFromComparison(value, BY));
    const notes = named(parts.get('word/footnotes.xml'), 'w:p').map(paragraphLine);
    expect(notes.at(-1)).toBe('FootnoteText \tSee [-A/59/303-]{+A/61/256+}.¶');
    const without = comparisonOfInstruments(old, await read(text(`1. ${LAMPS};`, `2. ${OIL}.`))).value;
    const gone = partsOfWordFile(await docxFromComparison(without, BY));
    expect(named(gone.get('word/document.xml'), 'w:p').map(paragraphLine)).toContain(
      `Operative (1:0) ${LAMPS};[-^1-]¶`,
    );
    expect(named(gone.get('word/footnotes.xml'), 'w:p').map(paragraphLine).at(-1)).toBe(
      'FootnoteText [--][-\tSee A/59/303.-]¶',
    );
  });

  test('[D13] words that become part of a list come and go: a paragraph has one style', async () => {
    const old = text(`1. ${LAMPS} and to light the southern coast before the end of the coming year.`);
    const next = text(
      `1. ${LAMPS}:`,
      '(a) To light the southern coast before the end of the coming year;',
      '(b) To pay the keepers.',
    );
    const lines = await redline(old, next);
    expect(lines.map((line) => line.replace(/ .*/, ''))).toEqual([
      'Operative',
      'Subparagraph1',
      'Subparagraph1',
    ]);
    expect(lines.map((line) => line.match(/¶[+-]?$/)?.[0])).toEqual(['¶', '¶+', '¶+']);
    expect(lines[0]).toContain('[-');
  });
});
