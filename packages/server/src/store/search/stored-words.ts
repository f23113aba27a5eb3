import { searchWords } from './search-words.ts';

/** PostgreSQL refuses a `tsvector` of more than a mebibyte; no word of a language is longer than this. */
const mostBytes = 500_000;
const longestWord = 64;

/** The different words of texts, spaced, ready for `to_tsvector('simple', …)`. */
export function storedWords(texts: readonly string[]): string {
  return boundedWords(texts.flatMap((text) => searchWords(text).map(({ word }) => word)));
}

/** Words, each once, spaced, no more than the engine can hold of one text. */
export function boundedWords(words: readonly string[]): string {
  const distinct = new Set<string>();
  let bytes = 0;
  for (const word of words) {
    if (distinct.has(word) || word.length > longestWord) continue;
    bytes += Buffer.byteLength(word) + 8;
    if (bytes > mostBytes) break;
    distinct.add(word);
  }
  return [...distinct].join(' ');
}

/** What a person typed as a `tsquery`: every word, each as the beginning of one. Null when there is no word in it. */
export function queryFromWords(typed: string): string | null {
  const query = [...new Set(searchWords(typed).map(({ word }) => word))];
  return query.length === 0 ? null : query.map((word) => `'${word}':*`).join(' & ');
}
