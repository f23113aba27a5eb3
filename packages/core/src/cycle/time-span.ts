import { daysOfMonth, partsOfDay } from '../mandates/due/calendar.ts';

/** A stretch of days, and the time as it was said: `2024-07-22`, `2014-05`, `2026`. */
export interface TimeSpan {
  readonly said: string;
  /** ISO 8601 days. */
  readonly first: string;
  readonly last: string;
}

/** All days that an ISO 8601 year, month or day may mean (rule R2); `null` for anything else. */
export function spanOfTime(said: string): TimeSpan | null {
  if (/^\d{4}$/.test(said)) return { said, first: `${said}-01-01`, last: `${said}-12-31` };
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(said);
  if (month) {
    const days = daysOfMonth(Number(month[1]), Number(month[2]));
    return { said, first: `${said}-01`, last: `${said}-${days}` };
  }
  return partsOfDay(said) ? { said, first: said, last: said } : null;
}

/** From the first day of one time to the last of another. */
export function spanBetween(from: string, to: string): TimeSpan | null {
  const [one, other] = [spanOfTime(from), spanOfTime(to)];
  if (!one || !other || other.last < one.first) return one ?? other;
  return from === to ? one : { said: `${from}/${to}`, first: one.first, last: other.last };
}
