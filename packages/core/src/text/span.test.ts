import { expect, test } from 'vitest';
import { hull, overlaps } from './span.ts';

test('[T2] the hull of spans in any order is the smallest span that holds them', () => {
  expect(
    hull([
      { start: 5, end: 9 },
      { start: 2, end: 3 },
      { start: 7, end: 12 },
    ]),
  ).toEqual({ start: 2, end: 12 });
});

test('[T2] the hull of no spans is a bug, not a place', () => {
  expect(() => hull([])).toThrow(RangeError);
});

test('[T2] spans are half-open: neighbours do not overlap', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(false);
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 8 })).toBe(true);
  expect(overlaps({ start: 4, end: 8 }, { start: 0, end: 5 })).toBe(true);
});
