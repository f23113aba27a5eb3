import { cardinalNumber } from '../../lineage/routine/cardinals.ts';
import type { TimeUnit } from './calendar.ts';
import type { TimeWords } from './wordings/time-words.ts';

/** So many units of the calendar. */
export interface Measure {
  readonly count: number;
  readonly unit: TimeUnit;
}

/** The length that words name: "six" and "months"; one of the unit where nothing counts it. `null` where they name none. */
export function measureOf(
  count: string | undefined,
  unit: string | undefined,
  time: TimeWords,
): Measure | null {
  const known = time.units.find(([pattern]) => unit !== undefined && pattern.test(unit));
  const number = count === undefined ? 1 : numberOf(count, time);
  return known && number !== null && number > 0 ? { count: number * known[1], unit: known[2] } : null;
}

function numberOf(words: string, { counts }: TimeWords): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  return (Object.hasOwn(counts, words) ? counts[words] : undefined) ?? cardinalNumber(words);
}

const LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const satisfies Record<TimeUnit, string>;

/** A length as an ISO 8601 duration: `P2Y`. */
export function durationOf({ count, unit }: Measure): string {
  return `P${count}${LETTERS[unit]}`;
}
