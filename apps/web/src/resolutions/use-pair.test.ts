import { expect, test } from 'vitest';
import { elderFirst } from './use-pair.ts';

test('the elder text is first, by its date, else by its session', () => {
  const of = (adoptedOn: string | null, session: number | null) => ({ adoptedOn, session });
  expect(elderFirst(of('2015-09-10', 69), of('2024-11-18', 79))).toBeLessThan(0);
  expect(elderFirst(of('2024-11-18', 79), of(null, 59))).toBeGreaterThan(0);
  expect(elderFirst(of('2015-12-01', 70), of('2015-09-10', 69))).toBeGreaterThan(0);
  expect(elderFirst(of(null, null), of(null, null))).toBe(0);
});
