import { useMemo } from 'react';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

/** What a language is called in the language of the screen. */
export function useLanguageNames(): (code: string) => string {
  const { language } = useWords();
  return useMemo(() => {
    const names = new Intl.DisplayNames(languages[language].locale, { type: 'language', fallback: 'code' });
    return (code) => {
      try {
        const name = names.of(code) ?? code;
        return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
      } catch {
        return code;
      }
    };
  }, [language]);
}
