import { isDay } from '@biennium/core';
import { type Refusal, refusal } from '../../refusals/refusal.ts';

export const longestTitle = 500;
const prefixPattern = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

export function invalidMatrix(message: string, field?: string): Refusal {
  return refusal('matrix/invalid', message, field);
}

/** Why the days of a period cannot be; null where they can. */
export function wrongPeriod(from: string, until: string): Refusal | null {
  if (!isDay(from)) return invalidMatrix('There is no such day.', 'from');
  if (!isDay(until)) return invalidMatrix('There is no such day.', 'until');
  return until < from ? invalidMatrix('It ends before it begins.', 'until') : null;
}

/** Why this cannot stand before the numbers of lines; null where it can. */
export function wrongPrefix(prefix: string): Refusal | null {
  if (prefixPattern.test(prefix)) return null;
  return invalidMatrix('Capital letters, digits and hyphens, 20 at most: OIC-2026.', 'prefix');
}
