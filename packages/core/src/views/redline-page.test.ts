import { expect, test } from 'vitest';
import type { Block, Comparison, ComparisonRow } from '../lineage/comparison.ts';
import { redlineOfTexts } from '../redline/from-texts.ts';
import { flat } from '../test-kit/flat-paragraphs.ts';
import { pageOfComparison } from './redline-page.ts';

const block = (address: string | null, text: string, more: Partial<Block> = {}): Block => ({
  ...flat('OP1', text),
  role: 'operative',
  kind: null,
  level: 0,
  address,
  ...more,
});

function row(old: readonly Block[], fresh: readonly Block[], against: string | null = null): ComparisonRow {
  const [before, after] = [old, fresh].map((side) => side.map(({ text }) => text).join('\n'));
  const redline = redlineOfTexts(before as string, after as string);
  return {
    old,
    new: fresh,
    link: null,
    redline,
    changes: [],
    counterpart: null,
    counterpartRedline: against === null ? null : redlineOfTexts(against, 'Moved text'),
    counterpartChanges: [],
  };
}

const page = (rows: readonly ComparisonRow[], notes: Comparison['notes'] = []): string[] =>
  pageOfComparison({ rows, notes, links: [] }).split('\n');

test('a row is named by address, else by what its line is, else by its role', () => {
  const symbol = block(null, 'A/1', { kind: 'symbol' });
  expect(page([row([symbol], [block(null, 'A/1')])])[0]).toBe('symbol → operative');
  expect(page([row([], [block('OP1', 'New')])])).toEqual(['— → OP1', '{+New+}', '']);
});

test('a moved paragraph is only pointed at where it stood', () => {
  const moved = block('OP1', 'Moved text');
  expect(page([row([moved], [], 'Moved text')])[1]).toBe('(see Moved text)');
  expect(page([row([], [moved], 'Moved text')])[1]).toBe('Moved text');
});

test('of long words that stayed only the first are shown, cut behind a word where there is one', () => {
  const shown = (text: string) => page([row([block('OP1', text)], [block('OP1', text)])])[1];
  expect(shown('word '.repeat(20))).toBe(`${'word '.repeat(11)}…`);
  expect(shown('x'.repeat(80))).toBe(`${'x'.repeat(60)}…`);
});

test('notes follow under a heading, with the marker of each side', () => {
  const notes = [
    { old: '1', new: null, redline: redlineOfTexts('Gone', '') },
    { old: null, new: '1', redline: redlineOfTexts('', 'New') },
  ];
  expect(page([], notes)).toEqual(['Notes', '[1 →  ] [-Gone-]', '[  → 1] {+New+}', '']);
});
