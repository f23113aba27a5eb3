import { dateInWords } from './date-in-words.ts';
import type { Language } from './language.ts';

/**
 * A time as far as it is known: `22 July 2024`, `May 2014`, `2026`; a day of every year, `--03-15`, as `15 March`.
 *
 * @param iso ISO 8601; anything else is given back as it is
 */
export function timeInWords(iso: string, language: Language): string {
  if (/^\d{4}-\d{2}$/.test(iso)) return dateInWords(`${iso}-01`, language).replace(/^\S+\s/, '');
  // A leap year, so that 29 February is a day.
  if (/^--\d{2}-\d{2}$/.test(iso))
    return dateInWords(`2024-${iso.slice(2)}`, language).replace(/\s2024$/, '');
  return dateInWords(iso, language);
}
