import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { dateInWords } from './date-in-words.ts';
import { isLanguage, type Language, languages } from './language.ts';
import { shareInWords } from './share-in-words.ts';

export interface Words {
  /** The words of the catalogue under this id, in the language of the screen. */
  readonly w: (id: string, values?: Record<string, string | number>) => string;
  /** A date in words. */
  readonly date: (iso: string) => string;
  /** A count with the marks of the language. */
  readonly number: (value: number) => string;
  /** A share from 0 to 1 as so many in a hundred. */
  readonly percent: (share: number) => string;
  /** A size in bytes, kilobytes or megabytes. */
  readonly bytes: (value: number) => string;
  readonly language: Language;
}

/** Everything that a component needs to speak to a person. */
export function useWords(): Words {
  const { i18n } = useLingui();
  return useMemo(() => {
    const language = isLanguage(i18n.locale) ? i18n.locale : 'en';
    const { locale } = languages[language];
    const unit = (value: number, name: 'byte' | 'kilobyte' | 'megabyte', digits: number) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: name,
        unitDisplay: name === 'byte' ? 'long' : 'short',
        maximumFractionDigits: digits,
      }).format(value);
    return {
      w: (id, values) => i18n._(id, values),
      date: (iso) => dateInWords(iso, language),
      number: (value) => new Intl.NumberFormat(locale).format(value),
      percent: (share) => shareInWords(i18n, locale, share),
      bytes: (value) => {
        if (value < 1000) return unit(value, 'byte', 0);
        return value < 1_000_000 ? unit(value / 1000, 'kilobyte', 0) : unit(value / 1_000_000, 'megabyte', 1);
      },
      language,
    };
  }, [i18n, i18n.locale]);
}
