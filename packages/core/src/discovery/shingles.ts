import type { Range } from '../text/span.ts';
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

/**
 * How much of two sets of shingles is common to both: 0 (nothing) to 1 (the same); the Jaccard index. Two empty ones share nothing.
 * The sets stand in one list, each from its start to before its end. Less than `least` is told as 0, and found out sooner.
 */
export function likenessOfShingles(list: Uint32Array, one: Range, other: Range, least: number): number {
  const [countOfOne, countOfOther] = [one.end - one.start, other.end - other.start];
  const total = countOfOne + countOfOther;
  // So many may stand in one alone: all − 2 × common, where common / (all − common) is the least.
  let alone = total - 2 * Math.ceil((total * least) / (1 + least) - 1e-9);
  if (Math.abs(countOfOne - countOfOther) > alone) return 0;
  let common = 0;
  let i = one.start;
  let j = other.start;
  while (i < one.end && j < other.end) {
    const a = list[i] as number;
    const b = list[j] as number;
    if (a === b) common++;
    else if (--alone < 0) return 0;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  const likeness = common === 0 ? 0 : common / (total - common);
  return likeness < least ? 0 : likeness;
}
