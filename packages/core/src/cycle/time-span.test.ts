import { expect, test } from 'vitest';
import { spanBetween, spanOfTime } from './time-span.ts';

test('[R33] a year, a month and a day are all their days; anything else is none', () => {
  const days = (said: string) => [spanOfTime(said)?.first, spanOfTime(said)?.last];
  expect(days('2026')).toEqual(['2026-01-01', '2026-12-31']);
  expect(days('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
  expect(days('2026-09-08')).toEqual(['2026-09-08', '2026-09-08']);
  for (const wrong of ['', '2026-13', '2026-02-30', 'soon', '2026-9']) expect(spanOfTime(wrong)).toBeNull();
});

test('[R33] what ends before it begins ends when it begins', () => {
  expect(spanBetween('2024-07-22', '2024-07-24')).toMatchObject({ first: '2024-07-22', last: '2024-07-24' });
  expect(spanBetween('2024-07-22', '2024-07-22')?.said).toBe('2024-07-22');
  expect(spanBetween('2024-07-22', '2023')).toEqual(spanOfTime('2024-07-22'));
  expect(spanBetween('soon', '2024')).toEqual(spanOfTime('2024'));
});
