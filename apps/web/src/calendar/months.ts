import { type Language, languages } from '../words/language.ts';

/** A month so many months away: `2026-11` and 2 give `2027-01`. */
export function monthAfter(month: string, count: number): string {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, of - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  return dayAfter(`${monthAfter(month, 1)}-01`, -1);
}

/** A day so many days away. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Where a language gives no country: the first day of the week by the Unicode CLDR. */
const FIRST_DAYS: Readonly<Record<Language, number>> = { en: 1, fr: 1, ar: 6 };

/** The day with which a week begins: 1 is Monday, 6 Saturday, 7 Sunday. */
function firstDayOfWeek(language: Language): number {
  return FIRST_DAYS[language];
}

/** The weeks of a month, each with seven days, the neighbours' days among them. */
export function weeksOf(month: string, language: Language): string[][] {
  const first = `${month}-01`;
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay() || 7;
  const before = (weekday - firstDayOfWeek(language) + 7) % 7;
  const weeks: string[][] = [];
  for (let day = dayAfter(first, -before); day <= lastDayOf(month); day = dayAfter(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => dayAfter(day, at)));
  return weeks;
}

/** The names of the days of a week, in their order. */
export function weekdays(language: Language, width: 'long' | 'short'): string[] {
  const names = new Intl.DateTimeFormat(languages[language].locale, { weekday: width, timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, at) =>
    names.format(new Date(Date.UTC(2024, 0, firstDayOfWeek(language) + at))),
  );
}
