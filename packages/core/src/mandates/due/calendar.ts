import { isoDate } from '../../text/dates.ts';

/** What a stretch of time is counted in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

const MILLISECONDS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Year, month (1 to 12) and day of an ISO 8601 day; `null` where the calendar has no such day. */
export function partsOfDay(on: string | null): readonly [year: number, month: number, day: number] | null {
  const found = on === null ? null : ISO_DAY.exec(on);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isoDate(year, month, day) === on ? [year, month, day] : null;
}

/** The weekday of a day: 0 is Monday, 6 Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/**
 * The day that lies so many units behind another one, or before it where the count is negative. A month is counted to the same day of
 * the other month, or to its last: six months from 31 August end on 28 February. `null` beyond the calendar (years 1900 to 9999).
 */
export function shiftedDay(on: string, count: number, unit: TimeUnit): string | null {
  const parts = partsOfDay(on);
  if (!parts || !Number.isSafeInteger(count)) return null;
  const [year, month, day] = parts;
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? count * 7 : count;
    const shifted = new Date(Date.UTC(year, month - 1, day) + days * MILLISECONDS);
    return Number.isNaN(shifted.getTime())
      ? null
      : calendarDay(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
  }
  const months = year * 12 + (month - 1) + (unit === 'year' ? count * 12 : count);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return calendarDay(toYear, toMonth, Math.min(day, daysOfMonth(toYear, toMonth)));
}

/** How many days a month has. */
export function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function calendarDay(year: number, month: number, day: number): string | null {
  return year > 9999 ? null : isoDate(year, month, day);
}
