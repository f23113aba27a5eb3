import { expect, test } from 'vitest';
import { scaleOver } from './strip-scale.ts';

test('a scale goes from the first day to the last, with the years between', () => {
  const scale = scaleOver(['2024-11-18', '2027-09-06', '2026-09-08']);
  expect(scale?.years).toEqual(['2025-01-01', '2026-01-01', '2027-01-01']);
  const [first, middle, last] = ['2024-11-18', '2026-04-14', '2027-09-06'].map((day) => scale?.at(day) ?? -1);
  expect(first).toBeGreaterThan(0);
  expect(last).toBeLessThan(100);
  expect(middle).toBeCloseTo(50, 0);
  expect(scale?.at('1999-01-01')).toBe(0);
  expect(scale?.at('2099-01-01')).toBe(100);
});

test('one day alone has room around it; no day has no scale', () => {
  expect(scaleOver(['2024-11-18'])?.at('2024-11-18')).toBeCloseTo(50);
  expect(scaleOver([])).toBeNull();
});
