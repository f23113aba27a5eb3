import { daysOfTime, type Period } from '@biennium/core/follow-up';

/** A stretch of time in whole months. */
export interface MonthsScale {
  /** ISO 8601 days: the first of the first month, the last of the last. */
  readonly from: string;
  readonly until: string;
  readonly months: readonly { readonly month: string; readonly isYearStart: boolean }[];
  /** Where a day begins, as a share of the whole from 0 to 1; days outside stand at the ends. */
  readonly at: (day: string) => number;
  /** Where a day ends. */
  readonly after: (day: string) => number;
}

/** No picture is longer: what lies further stands at its end. */
const most = 180;
const dayLong = 86_400_000;

/** The months of a period, and of others that reach beyond it. */
export function monthsScale(
  period: { readonly from: string; readonly until: string },
  others: readonly Period[],
): MonthsScale {
  const days = others.flatMap(({ from, until }) => [
    ...(from === null ? [] : [daysOfTime(from).first]),
    ...(until === null ? [] : [daysOfTime(until).last]),
  ]);
  const first = [period.from, ...days].reduce((one, other) => (other < one ? other : one));
  const last = [period.until, ...days].reduce((one, other) => (other > one ? other : one));
  const start =
    numberOfMonth(first) > numberOfMonth(period.from) - most / 2
      ? numberOfMonth(first)
      : numberOfMonth(period.from) - most / 2;
  const end = Math.min(numberOfMonth(last), start + most - 1);
  const months = Array.from({ length: end - start + 1 }, (_, i) => {
    const month = monthOfNumber(start + i);
    return { month, isYearStart: i === 0 || month.endsWith('-01') };
  });
  const from = `${monthOfNumber(start)}-01`;
  const until = daysOfTime(monthOfNumber(end)).last;
  const zero = Date.parse(from);
  const whole = Date.parse(until) + dayLong - zero;
  const share = (instant: number) => Math.max(0, Math.min(1, (instant - zero) / whole));
  return {
    ...{ from, until, months },
    at: (day) => share(Date.parse(day)),
    after: (day) => share(Date.parse(day) + dayLong),
  };
}

/** From where to where a line is drawn: a line of which one end alone is known is drawn as a point there; null without any. */
export function barOf(
  { from, until }: Period,
  { at, after }: MonthsScale,
): { readonly start: number; readonly end: number } | null {
  if (from === null && until === null) return null;
  const first = daysOfTime(from ?? until ?? '').first;
  const last = daysOfTime(until ?? from ?? '').last;
  return { start: at(first), end: Math.max(after(last), at(first)) };
}

function numberOfMonth(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthOfNumber(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
