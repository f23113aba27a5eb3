import { mixed, wordHashes } from './word-hashes.ts';

/** Words in a row that make one shingle. */
const WIDTH = 3;
/** Words beyond these are not looked at: a paragraph of an instrument has some hundreds. */
const MOST_WORDS = 20_000;

const words = new Uint32Array(MOST_WORDS);
const found = new Uint32Array(MOST_WORDS);

/**
 * The shingles of a text (rule L75): every three words in a row as one number, ascending, each once. A text of one or two words is one
 * shingle, a text without words has none. (Broder, "On the resemblance and containment of documents", 1997.)
 */
export function shinglesOfText(text: string): Uint32Array {
  const count = wordHashes(text, words);
  if (count === 0) return new Uint32Array(0);
  const width = Math.min(WIDTH, count);
  const last = count - width;
  for (let at = 0; at <= last; at++) {
    let hash = 0;
    for (let next = at; next < at + width; next++)
      hash = (Math.imul(hash, 0x9e3779b1) + (words[next] as number)) | 0;
    found[at] = mixed(hash);
  }
  const sorted = found.subarray(0, last + 1).sort();
  let distinct = 0;
  for (let at = 0; at <= last; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[distinct++] = sorted[at] as number;
  return sorted.slice(0, distinct);
}

/** How much of two sets of shingles is common to both: 0 (nothing) to 1 (the same); the Jaccard index. Two empty ones share nothing. */
export function likenessOfShingles(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const one = a[i] as number;
    const other = b[j] as number;
    if (one === other) common++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return common === 0 ? 0 : common / (a.length + b.length - common);
}
