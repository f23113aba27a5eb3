import { expect, test } from 'vitest';
import { measuresOf } from './measures.ts';
import type { Column } from './picture-of-lineage.ts';

const members = (n: number): Column[] =>
  Array.from({ length: n }, (_, member) => ({ kind: 'member', member }));

test('on a screen columns keep room for words, however many they are', () => {
  const { columns, isNarrow } = measuresOf(members(40), 1200);
  expect(isNarrow).toBe(false);
  expect(columns.every(({ width }) => width >= 120)).toBe(true);
});

test('a few columns become narrower where that keeps all of them in sight', () => {
  const { name, width } = measuresOf(members(8), 224 + 8 * 125);
  expect(name + width).toBeLessThanOrEqual(224 + 8 * 125);
  expect(measuresOf(members(8), 900).columns[0]?.width).toBe(132);
});

test('on paper many columns become narrow, so that none is cut off', () => {
  for (const n of [30, 40]) {
    const { name, width, isNarrow } = measuresOf(members(n), 980, true);
    expect(isNarrow).toBe(true);
    expect(name + width).toBeLessThanOrEqual(980);
  }
});

test('on paper few columns keep their words', () => {
  expect(measuresOf(members(5), 980, true)).toEqual(measuresOf(members(5), 980));
});
