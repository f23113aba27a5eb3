import { arabicOpening } from './arabic.ts';
import { englishOpening } from './english.ts';
import { frenchOpening } from './french.ts';
import type { OpeningPhraseFinder } from './opening-phrase.ts';

const FINDERS: Readonly<Record<string, OpeningPhraseFinder>> = {
  en: englishOpening,
  fr: frenchOpening,
  ar: arabicOpening,
};

/** The grammar of opening phrases of a language (ISO 639-1); one that finds none where the language is not read. */
export function openingPhraseFinder(language: string): OpeningPhraseFinder {
  return FINDERS[language] ?? (() => null);
}
