import { expect, test } from 'vitest';
import { dayAfter, lastDayOf, monthAfter, weekdays, weeksOf } from './months.ts';

test('months and days are counted over the ends of years', () => {
  expect([monthAfter('2026-11', 2), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect([lastDayOf('2024-02'), lastDayOf('2026-02'), dayAfter('2026-12-31', 1)]).toEqual([
    ...['2024-02-29', '2026-02-28', '2027-01-01'],
  ]);
});

test('a week begins as the language has it', () => {
  // 1 November 2026 is a Sunday.
  expect(weeksOf('2026-11', 'en')[0]).toEqual([
    ...['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-10-31', '2026-11-01'],
  ]);
  expect(weeksOf('2026-11', 'ar')[0]?.[0]).toBe('2026-10-31');
  expect(weekdays('en', 'long')[0]).toBe('Monday');
  expect(weekdays('ar', 'long')[0]).toBe('السبت');
  for (const language of ['en', 'fr', 'ar'] as const) {
    const days = weeksOf('2027-02', language).flat();
    expect(days.filter((day) => day.startsWith('2027-02'))).toHaveLength(28);
    expect(days.length % 7).toBe(0);
  }
});
