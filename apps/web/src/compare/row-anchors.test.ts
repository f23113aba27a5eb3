import { expect, test } from 'vitest';
import { anchorOfChange, anchorsOfRows, rowOfAnchor } from './row-anchors.ts';
import { aBlock, aRow } from './test-kit/a-row.ts';

test('a row is found by its new address, and by every other one that it has or had', () => {
  const rows = [
    aRow([aBlock('OP6', 'a')], [aBlock('OP7', 'b'), aBlock('OP8 (a)', 'c')]),
    aRow([aBlock('OP7', 'd')], []),
    aRow([], [aBlock(null, 'e')]),
    aRow([aBlock(null, 'f')], [aBlock(null, 'g')]),
  ];
  expect(anchorsOfRows(rows)).toEqual([
    { own: 'OP7', others: ['OP8-a', 'old-OP6'] },
    { own: 'old-OP7', others: [] },
    { own: 'front-1', others: [] },
    { own: 'front-2', others: ['old-front-1'] },
  ]);
});

test('the anchor of a change names its row', () => {
  expect(anchorOfChange('OP7', 1)).toBe('OP7~2');
  expect(rowOfAnchor('OP7~2')).toBe('OP7');
  expect(rowOfAnchor('OP7')).toBe('OP7');
});
