import { plainTypography } from '../text/typography.ts';
import { kindOfWord, type WordKind, weightOfKind } from './word-kind.ts';
import { type Words, wordAt } from './words.ts';

/** The words of two texts as numbers: equal numbers for words that are equal but for the shape of their hyphens and quotation marks. */
export interface InternedWords {
  readonly old: Int32Array;
  readonly new: Int32Array;
  /** For each number, what its word is. */
  readonly kinds: readonly WordKind[];
  /** For each number, how much its word says; see {@link weightOfKind}. */
  readonly weights: readonly number[];
}

/** The words of both texts, numbered together. */
export function internedWords(old: Words, fresh: Words): InternedWords {
  const numbers = new Map<string, number>();
  const numbersOfForms = new Map<string, number>();
  const kinds: WordKind[] = [];

  const numberOf = (word: string): number => {
    const known = numbersOfForms.get(word);
    if (known !== undefined) return known;
    const kind = kindOfWord(word);
    const form = kind === 'line-end' ? '\n' : plainTypography(word) || word;
    let number = numbers.get(form);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(form, number);
      kinds.push(kind);
    }
    numbersOfForms.set(word, number);
    return number;
  };
  const numbered = (words: Words): Int32Array => {
    const ids = new Int32Array(words.count);
    for (let index = 0; index < words.count; index++) ids[index] = numberOf(wordAt(words, index));
    return ids;
  };
  const numbersOld = numbered(old);
  const numbersNew = numbered(fresh);
  return { old: numbersOld, new: numbersNew, kinds, weights: kinds.map((kind) => weightOfKind[kind]) };
}
