import { expect, test } from 'vitest';
import { placeAfter, rangeOf } from './range.ts';

const table = { rows: 100, columns: 5, page: 20, isWhole: false, isMirrored: false };
const from = { row: 10, column: 2 };

test.each([
  ['ArrowDown', {}, 11, 2],
  ['ArrowRight', {}, 10, 3],
  ['ArrowRight', { isMirrored: true }, 10, 1],
  ['ArrowLeft', { isMirrored: true, isWhole: true }, 10, 4],
  ['ArrowUp', { isWhole: true }, 0, 2],
  ['PageDown', {}, 30, 2],
  ['PageUp', {}, 0, 2],
  ['Home', {}, 10, 0],
  ['End', {}, 10, 4],
  ['Home', { isWhole: true }, 0, 0],
  ['End', { isWhole: true }, 99, 4],
] as const)('[F55] %s with %o leads to row %i, column %i', (key, more, row, column) => {
  expect(placeAfter(key, from, { ...table, ...more })).toEqual({ row, column });
});

test('[F55] other keys lead nowhere, and no key leads out of the table', () => {
  expect(placeAfter('a', from, table)).toBeNull();
  expect(placeAfter('ArrowUp', { row: 0, column: 0 }, table)).toEqual({ row: 0, column: 0 });
  expect(placeAfter('ArrowDown', { row: 99, column: 4 }, table)).toEqual({ row: 99, column: 4 });
});

test('[F55] a range is the same from whichever corner it is drawn', () => {
  const corners = [
    { row: 3, column: 4 },
    { row: 1, column: 1 },
  ] as const;
  expect(rangeOf(corners[0], corners[1])).toEqual(rangeOf(corners[1], corners[0]));
  expect(rangeOf(corners[0], corners[1])).toEqual({ top: 1, bottom: 3, start: 1, end: 4 });
});
