import { wordsOfText } from '../redline/words.ts';
import type { ParagraphOrigins } from './origins.ts';

/** How much of a text came from which instrument. */
export interface OriginShare {
  readonly instrument: number;
  readonly words: number;
  /** From 0 to 1, of the words of the whole text. */
  readonly share: number;
}

const LETTER = /[\p{L}\p{N}]/uy;

/**
 * How many words of a text came from which instrument (rule L74), one share for each instrument that gave any, oldest first. A word
 * counts where it begins.
 */
export function sharesOfOrigins(origins: readonly ParagraphOrigins[]): readonly OriginShare[] {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { paragraph, runs } of origins) {
    let at = 0;
    for (const start of wordsOfText(paragraph.text).starts) {
      LETTER.lastIndex = start;
      if (!LETTER.test(paragraph.text)) continue;
      while ((runs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      const instrument = runs[at]?.instrument as number;
      counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
      total++;
    }
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([instrument, words]) => ({ instrument, words, share: words / total }));
}
