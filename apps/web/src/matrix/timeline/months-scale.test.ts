import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barOf, monthsScale } from './months-scale.ts';

const period = { from: '2026-01-15', until: '2027-12-31' };

test('a picture has whole months, from the first to the last day that any line has', () => {
  const scale = monthsScale(period, [{ from: '2025-11', until: null }]);
  expect([scale.from, scale.until, scale.months.length]).toEqual(['2025-11-01', '2027-12-31', 26]);
  expect(scale.months.filter(({ isYearStart }) => isYearStart).map(({ month }) => month)).toEqual([
    '2025-11',
    '2026-01',
    '2027-01',
  ]);
  expect(scale.at('2025-11-01')).toBe(0);
  expect(scale.after('2027-12-31')).toBe(1);
});

test('a bar goes from the first to the last day as far as they are known', () => {
  const scale = monthsScale({ from: '2026-01-01', until: '2026-12-31' }, []);
  expect(barOf({ from: '2026', until: '2026' }, scale)).toEqual({ start: 0, end: 1 });
  expect(barOf({ from: null, until: null }, scale)).toBeNull();
  const may = barOf({ from: '2026-05', until: null }, scale);
  expect([may?.start, may?.end]).toEqual([scale.at('2026-05-01'), scale.after('2026-05-31')]);
});

test('nothing is drawn outside the picture, however far away its days are', () => {
  const day = fc.integer({ min: 1900, max: 2200 }).map((year) => `${year}-06-15`);
  fc.assert(
    fc.property(day, day, (from, until) => {
      const scale = monthsScale(period, [{ from, until }]);
      expect(scale.months.length).toBeLessThanOrEqual(180);
      const bar = barOf({ from, until }, scale);
      expect(bar?.start).toBeGreaterThanOrEqual(0);
      expect(bar?.end).toBeLessThanOrEqual(1);
    }),
  );
});
