import { type Language, languages } from './language.ts';

/**
 * A date as a resolution writes it: `18 November 2024`, `18 novembre 2024`, `1er décembre 2024`, `18 تشرين الثاني/نوفمبر 2024`.
 *
 * @param iso `YYYY-MM-DD`, or an instant of which the day is taken; anything else is given back as it is
 */
export function dateInWords(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (language === 'ar') return `${Number(day)} ${arabicMonth(date)} ${year}`;
  const format = new Intl.DateTimeFormat(languages[language].locale, { dateStyle: 'long', timeZone: 'UTC' });
  // French counts the first day of a month, and no other.
  return language === 'fr' ? format.format(date).replace(/^1 /, '1er ') : format.format(date);
}

/** United Nations documents in Arabic give both names of a month: that of the Levant, then that of Egypt. */
function arabicMonth(date: Date): string {
  return ['ar-LB', 'ar-EG']
    .map((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(date))
    .join('/');
}
