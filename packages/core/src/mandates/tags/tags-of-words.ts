import type { Range } from '../../text/span.ts';
import type { MandateLists } from '../lists/list.ts';
import type { Tag } from '../mandate.ts';
import { countriesInWords } from './countries-in-words.ts';
import { goalsInWords } from './goals-in-words.ts';
import { readableWords } from './readable-words.ts';
import { themesInWords } from './themes-in-words.ts';

/** What words are about, each term with the words that show it. */
export interface Tags {
  /** Identifiers of the list of themes. */
  readonly themes: readonly Tag[];
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly Tag[];
  /** Numbers of Sustainable Development Goals, or `all`. */
  readonly goals: readonly Tag[];
}

/**
 * What a stretch of a text is about (rule M56), in the terms of the lists. Words in quotation marks and in proper names of organizations
 * count for nothing. Places are in the text. Takes time in proportion to the stretch.
 */
export function tagsOfWords(text: string, range: Range, language: string, lists: MandateLists): Tags {
  const words = readableWords(text, range, language, lists);
  return {
    themes: themesInWords(words, language, lists.themes),
    countries: countriesInWords(words, language, lists.countries),
    goals: goalsInWords(words, language, lists.goals),
  };
}
