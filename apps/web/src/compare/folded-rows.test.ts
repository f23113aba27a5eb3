import { expect, test } from 'vitest';
import { foldedRows } from './folded-rows.ts';

test('what is not shown is folded together with its neighbours, in the order of the rows', () => {
  expect(foldedRows([3, 4, 5, 6, 7], (row) => row === 5 || row === 6)).toEqual([
    { folded: true, rows: [3, 4] },
    { folded: false, rows: [5, 6] },
    { folded: true, rows: [7] },
  ]);
  expect(foldedRows([], () => true)).toEqual([]);
});
