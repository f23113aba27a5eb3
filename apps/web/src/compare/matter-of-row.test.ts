import { expect, test } from 'vitest';
import { countsOfKinds } from './kind-of-row.ts';
import { changesOfRuns, mattersOfRows } from './matter-of-row.ts';
import { sectionsOfRows } from './sections.ts';
import { stopsOfRows } from './stops.ts';
import { aBlock, aComparison, aRedline, aRow } from './test-kit/a-row.ts';

const comparison = aComparison();
const matters = mattersOfRows(comparison);

test('a row is what became of its paragraph; routine where rules explain all of it; a line of the masthead is none', () => {
  expect(matters.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    'matter same',
    'unchanged same',
    'revised same',
    'routine same',
    'moved old',
    'added same',
    'dropped same',
    'moved new',
  ]);
});

test('a paragraph that moved is counted once', () => {
  expect(Object.fromEntries(countsOfKinds(comparison))).toEqual({
    ...{ revised: 1, moved: 1, added: 1, dropped: 1, matter: 1, routine: 1, unchanged: 1 },
  });
});

test('what changed in a paragraph that moved is shown at its new place, against the old one', () => {
  const { redline, changes, old } = matters[7] as (typeof matters)[number];
  expect([redline.old, redline.new]).toEqual(['Thanks all;', 'Thanks both;']);
  expect(changes).toHaveLength(1);
  expect(old.passages).toHaveLength(1);
});

test('steps stop at each marked change, and at rows that came, went or moved away as a whole', () => {
  const stops = ['front-1~1', 'OP1~1', 'old-OP3', 'OP3', 'old-OP4', 'OP5~1'];
  expect(stopsOfRows(matters, false)).toEqual([...stops.slice(0, 2), 'OP2', ...stops.slice(2)]);
  expect(stopsOfRows(matters, true)).toEqual([...stops.slice(0, 2), 'OP2~1', ...stops.slice(2)]);
});

test('several paragraphs in one row begin with their numbers', () => {
  const row = aRow([aBlock('OP1', 'Both;')], [aBlock('OP1', 'One;'), aBlock('OP2', 'Other;')], { link: 0 });
  const [matter] = mattersOfRows({ ...comparison, rows: [row] });
  expect(matter?.new.passages.map(({ marker }) => marker)).toEqual(['1.', '2.']);
  expect(matter?.old.passages.map(({ marker }) => marker)).toEqual([null]);
});

test('sections stand in their order; a heading goes with what follows it', () => {
  const heading = { ...aBlock(null, 'Follow-up'), role: 'heading' } as const;
  const rows = [aRow([], [aBlock('PP1', 'a')]), aRow([], [heading]), aRow([], [aBlock('OP1', 'b')])];
  expect(sectionsOfRows(rows.map((row) => ({ row })))).toEqual([
    { name: 'preamble', rows: [0] },
    { name: 'operative', rows: [1, 2] },
  ]);
});

test('a deletion and an insertion at one place are one change', () => {
  expect(changesOfRuns(aRedline('old', 'newer'))).toEqual([
    { old: { start: 0, end: 3 }, new: { start: 0, end: 5 }, rule: null },
  ]);
  expect(changesOfRuns(aRedline('same', 'same'))).toEqual([]);
});
