import { datesInText, MONTHS } from '../../text/dates.ts';
import { asciiDigits } from '../../text/digits.ts';
import type { Range } from '../../text/span.ts';

/** A day, a stretch of days, a month or a year in running text. ISO 8601 as far as the text goes: `2024-07-22`, `2014-05`, `2026`. */
export interface StatedTime extends Range {
  readonly from: string;
  /** The last day of a stretch; `null` elsewhere. */
  readonly to: string | null;
}

const DAY = '\\d{1,2}(?:er|º)?';
/** The words between the first and the last day. */
const UNTIL = '\\s*(?:-|–|to|and|au|et|à|إلى|و)\\s*';
const STRETCH = new RegExp(
  `(?<!\\d)(${DAY})(?:\\s+(${MONTHS})(?:\\s+(\\d{4}))?)?${UNTIL}(${DAY})\\s+(${MONTHS})\\s+(\\d{4})(?!\\d)`,
  'giu',
);
const MONTH = new RegExp(`(?<![\\p{L}\\d])(${MONTHS})\\s+(\\d{4})(?!\\d)`, 'giu');
const YEAR = /(?<![\p{L}\d/.(-])(?:19|20)\d\d(?![\p{L}\d/]|-\d)/gu;

/**
 * The times that a text of one of the three languages states, in order; where one lies within another the longer one stands (rule R2). A
 * year alone is one as well: what introduces it must say that it is a time.
 */
export function statedTimes(text: string): StatedTime[] {
  const ascii = asciiDigits(text);
  const times: StatedTime[] = [];
  /** 1 where a time stands. */
  const taken = new Uint8Array(text.length);
  const add = (start: number, length: number, from: string | undefined, to: string | null): void => {
    const end = start + length;
    if (from === undefined || taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    times.push({ start, end, from, to });
  };
  for (const match of ascii.matchAll(STRETCH)) {
    const [all, first, firstMonth, firstYear, last, lastMonth, lastYear] = match as unknown as string[];
    const from = dayOf(`${first} ${firstMonth ?? lastMonth} ${firstYear ?? lastYear}`);
    const to = dayOf(`${last} ${lastMonth} ${lastYear}`);
    // "on 26 September 2012 and 26 September 2014" are two days.
    const two = firstYear !== undefined && new RegExp(`\\s(?:and|et|و)\\s*${last}`, 'u').test(all as string);
    if (from && to && from < to && !two) add(match.index, (all as string).length, from, to);
  }
  for (const { start, end, on } of datesInText(text)) add(start, end - start, on, null);
  for (const match of ascii.matchAll(MONTH))
    add(match.index, match[0].length, dayOf(`1 ${match[1]} ${match[2]}`)?.slice(0, 7), null);
  for (const match of ascii.matchAll(YEAR)) add(match.index, match[0].length, match[0], null);
  return times.sort((a, b) => a.start - b.start);
}

function dayOf(words: string): string | undefined {
  return datesInText(words.replace('º', ''))[0]?.on;
}
