import { arabicOpeningIn } from './arabic.ts';
import { englishOpeningIn } from './english.ts';
import { frenchOpeningIn } from './french.ts';

/** The two parts of a resolution between which a paragraph can go. */
export type Part = 'preambular' | 'operative';

/**
 * An opening phrase in the form of the other part, by the grammar of a language; `null` where no form is certain. `isFirst` is whether
 * the paragraph is the first of its part.
 */
export type OpeningCast = (phrase: string, part: Part, isFirst: boolean) => string | null;

const CASTS: Readonly<Record<string, OpeningCast>> = {
  en: englishOpeningIn,
  fr: frenchOpeningIn,
  ar: arabicOpeningIn,
};

/** How opening phrases of a language (ISO 639-1) go from part to part; nowhere where the language is not read. */
export function openingCast(language: string): OpeningCast {
  return CASTS[language] ?? (() => null);
}

/** The first letter as a capital. */
export function capitalized(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
