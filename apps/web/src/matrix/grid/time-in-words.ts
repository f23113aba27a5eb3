import { type Language, languages } from '../../words/language.ts';

/** A year, month or day in as few words as fit into a cell: `2026`, `May 2026`, `1 May 2026`. */
export function shortTime(time: string, language: Language): string {
  const [year, month, day] = time.slice(0, 10).split('-');
  if (month === undefined) return year ?? '';
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatOf(language, day !== undefined).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(languages[language].locale, {
    ...{ year: 'numeric', month: 'short', timeZone: 'UTC' },
    ...(hasDay && { day: 'numeric' }),
  });
  formats.set(key, format);
  return format;
}
