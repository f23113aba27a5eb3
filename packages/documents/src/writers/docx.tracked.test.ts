import {
  comparisonOfInstruments,
  type Instrument,
  instrumentsFromSource,
  type SourceText,
} from '@biennium/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { sourceFromDocx } from '../readers/docx.ts';
import { anyComparison, type ExpectedLine } from '../test-kit/any-comparison.ts';
import { outlineOf } from '../test-kit/outline.ts';
import { brokenOrder } from '../test-kit/schema-order.ts';
import { settledChanges } from '../test-kit/settled-changes.ts';
import { childrenOf, elementsIn, named, paragraphLine, partsOfWordFile } from '../test-kit/word-file.ts';
import { docxFromComparison } from './docx.ts';

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
    fc.asyncProperty(anyComparison, async ({ comparison, old, new: next }) => {
      const file = await docxFromComparison(comparison, BY);
      expect(inOrder(linesOf(settledChanges(file, 'accepted')))).toEqual(inOrder(next));
      expect(inOrder(linesOf(settledChanges(file, 'rejected')))).toEqual(inOrder(old));
    }),
    { numRuns: 100 },
  );
});

test('[D15] elements stand in the order of the schema; numbers, references and relationships lead somewhere', async () => {
  await fc.assert(
    fc.asyncProperty(anyComparison, fc.constantFrom('en', 'ar'), async ({ comparison }, language) => {
      const parts = partsOfWordFile(await docxFromComparison(comparison, { ...BY, language }));
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
      const relationships = named(parts.get('word/_rels/document.xml.rels'), 'Relationship');
      expect(relationships.filter((each) => !parts.has(`word/${each.attributes['Target']}`))).toEqual([]);
      const ids = relationships.map((each) => each.attributes['Id']);
      const asked = [...named(document, 'w:headerReference'), ...named(document, 'w:footerReference')];
      expect(asked.filter((each) => !ids.includes(each.attributes['r:id']))).toEqual([]);
      // A cell ends with a paragraph; the last paragraph of a text stays.
      for (const cell of named(document, 'w:tc')) expect(childrenOf(cell).at(-1)?.name).toBe('w:p');
    }),
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
