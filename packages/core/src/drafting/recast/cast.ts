/** The two parts of a resolution between which a paragraph can go. */
export type Part = 'preambular' | 'operative';

/**
 * An opening phrase in the form of the other part, by the grammar of a language; `null` where no form is certain. `isFirst` is whether
 * the paragraph is the first of its part.
 */
export type OpeningCast = (phrase: string, part: Part, isFirst: boolean) => string | null;

/** The first letter as a capital. */
export function capitalized(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
