import { asciiDigits } from './digits.ts';
import type { Range } from './span.ts';

/** A full date in running text. */
export interface DateInText extends Range {
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** Arabic months in both forms that the United Nations writes side by side: "تشرين الثاني/نوفمبر". */
const ARABIC_EASTERN = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const ARABIC_WESTERN = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيه|يونيو',
  'يوليه|يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const MONTH_NUMBER = new Map<string, number>();
for (let month = 1; month <= 12; month++) {
  for (const names of [ENGLISH, FRENCH, ARABIC_EASTERN, ARABIC_WESTERN]) {
    for (const name of (names[month - 1] as string).split('|')) {
      MONTH_NUMBER.set(name, month);
      MONTH_NUMBER.set(name.toLowerCase(), month);
    }
  }
}

const EASTERN = ARABIC_EASTERN.map((name) => name.replace(' ', '\\s+')).join('|');
const WESTERN = ARABIC_WESTERN.join('|');
/** A pattern of the names of months, in all languages that are read. */
export const MONTHS = `${[...ENGLISH, ...FRENCH].join('|')}|(?:${EASTERN})(?:\\s*/\\s*(?:${WESTERN}))?|${WESTERN}`;

const DATE = new RegExp(`(?<![\\d/.])(\\d{1,2})(?:er)?\\s+(${MONTHS})\\s+(\\d{4})(?!\\d)`, 'giu');

/**
 * Every full date (day, month by name, year) of an English, French or Arabic text, in order. A day that its month does
 * not have is no date.
 */
export function datesInText(text: string): DateInText[] {
  const dates: DateInText[] = [];
  for (const match of asciiDigits(text).matchAll(DATE)) {
    const on = isoDate(Number(match[3]), monthNumber(match[2] as string), Number(match[1]));
    if (on) dates.push({ start: match.index, end: match.index + match[0].length, on });
  }
  return dates;
}

/** No date is longer, in UTF-16 code units: "18 تشرين الثاني/نوفمبر 2024". */
const LONGEST_DATE = 80;

/** The text as a date when it is one and nothing else (a final full stop is allowed). */
export function wholeDate(text: string): string | null {
  if (text.length > LONGEST_DATE) return null;
  const [date] = datesInText(text);
  return date && date.start === 0 && /^[.\s]*$/.test(text.slice(date.end)) ? date.on : null;
}

/** The number of a month, 1 to 12, by a name that {@link MONTHS} finds. */
export function monthNumber(name: string): number {
  const known = MONTH_NUMBER.get(name);
  if (known !== undefined) return known;
  const first = (name.split('/')[0] as string).trim().replace(/\s+/g, ' ').toLowerCase();
  return MONTH_NUMBER.get(first) as number;
}

/**
 * A date `YYYY-MM-DD` as resolutions write it: "18 November 2024", "1er novembre 2024", "18 تشرين الثاني/نوفمبر 2024". `null` for what
 * is no date and for other languages.
 */
export function dateInWords(on: string, language: string): string | null {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  if (isoDate(year, month, day) !== on) return null;
  const at = month - 1;
  if (language === 'en') return `${day} ${ENGLISH[at]} ${year}`;
  if (language === 'fr') return `${day === 1 ? '1er' : day} ${FRENCH[at]} ${year}`;
  const western = ARABIC_WESTERN[at]?.split('|')[0];
  return language === 'ar' ? `${day} ${ARABIC_EASTERN[at]}/${western} ${year}` : null;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, or `null` when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  if (year < 1900 || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
