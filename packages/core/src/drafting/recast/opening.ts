import { arabicOpeningIn } from './arabic.ts';
import type { OpeningCast } from './cast.ts';
import { englishOpeningIn } from './english.ts';
import { frenchOpeningIn } from './french.ts';

const CASTS: Readonly<Record<string, OpeningCast>> = {
  en: englishOpeningIn,
  fr: frenchOpeningIn,
  ar: arabicOpeningIn,
};

/** How opening phrases of a language (ISO 639-1) go from part to part; nowhere where the language is not read. */
export function openingCast(language: string): OpeningCast {
  return CASTS[language] ?? (() => null);
}
