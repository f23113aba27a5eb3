import { expect, test } from 'vitest';
import { nextPeriod } from './next-period.ts';

test('a matrix follows upon the last one without a gap, for as long as the cycle is', () => {
  expect(nextPeriod('2026-12-31', 24, '2026-11-21')).toEqual({ from: '2027-01-01', until: '2028-12-31' });
  expect(nextPeriod('2024-02-28', 12, '2024-01-01')).toEqual({ from: '2024-02-29', until: '2025-02-28' });
  expect(nextPeriod(null, 60, '2026-11-21')).toEqual({ from: '2026-01-01', until: '2030-12-31' });
});
