import { isoDate, wholeDate } from '../../text/dates.ts';
import { asciiDigits } from '../../text/digits.ts';
import { isValue } from '../fields.ts';

const DAY_IN_MILLISECONDS = 86_400_000;
/** The counts of days that are taken for one: 1927 to 2173 where the first day is that of 1900. */
const COUNT = /^\d{5}(?:\.0+)?$/;
/** The day that Excel has and the calendar has not: 29 February 1900. */
const NO_DAY = 60;

/** The day before an ISO 8601 day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/** The day after an ISO 8601 day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/** How many days lie between two ISO 8601 days: one between neighbours. */
export function daysFromTo(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_IN_MILLISECONDS);
}

/**
 * The day that a workbook counts as `count`, from 1 January 1900 (1) or 1 January 1904 (0); `null` for the 29 February 1900 that only Excel has
 * (ECMA-376, 18.17.4.1).
 */
export function dayOfCount(count: number, epoch: 1900 | 1904): string | null {
  if (epoch === 1900 && count === NO_DAY) return null;
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, count > NO_DAY ? 30 : 31);
  return new Date(start + count * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/** What a cell that tells a time says: the value, or why it is none. */
export type TimeOfCell =
  | { readonly value: string; readonly counted: boolean }
  | { readonly fault: 'impossible' | 'unclear' };

/**
 * The year, month or day of a cell, in ISO 8601: `2011-06-28`, `2011`, "28 June 2011", "٢٨ يونيه ٢٠١١", 28/06/2011, and the count of a day that a
 * spreadsheet shows when a cell has no format. 04/05/2011 may mean two days, and is unclear.
 */
export function timeOfCell(cell: string, epoch: 1900 | 1904): TimeOfCell {
  const words = asciiDigits(cell).trim();
  if (isValue('time', words)) return { value: words, counted: false };
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(words)) return { fault: 'impossible' };
  const midnight = /^(\d{4}-\d{2}-\d{2})T[\d:]+$/.exec(words)?.[1];
  if (midnight)
    return isValue('time', midnight) ? { value: midnight, counted: false } : { fault: 'impossible' };
  if (COUNT.test(words)) {
    const value = dayOfCount(Number(words), epoch);
    return value ? { value, counted: true } : { fault: 'impossible' };
  }
  const named = wholeDate(words);
  if (named) return { value: named, counted: false };
  const numbers = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(words);
  if (!numbers) return { fault: /\d{4}/.test(words) && /\p{L}/u.test(words) ? 'impossible' : 'unclear' };
  const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
  const [dayFirst, monthFirst] = [isoDate(year, second, first), isoDate(year, first, second)];
  if (dayFirst && monthFirst && dayFirst !== monthFirst && numbers[2] === '/') return { fault: 'unclear' };
  const value = dayFirst ?? (numbers[2] === '/' ? monthFirst : null);
  return value ? { value, counted: false } : { fault: 'impossible' };
}
