import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceFromDocx } from '../readers/docx.ts';
import { anyComparison, type ExpectedLine } from '../test-kit/any-comparison.ts';
import { outlineOf } from '../test-kit/outline.ts';
import { settledChanges } from '../test-kit/settled-changes.ts';
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

test('[D10] all changes accepted give the new text, all rejected the old one', async () => {
  await fc.assert(
    fc.asyncProperty(anyComparison, async ({ comparison, old, new: next }) => {
      const file = await docxFromComparison(comparison, BY);
      expect(inOrder(linesOf(settledChanges(file, 'accepted')))).toEqual(inOrder(next));
      expect(inOrder(linesOf(settledChanges(file, 'rejected')))).toEqual(inOrder(old));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
});
