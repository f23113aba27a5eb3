import { mixed } from './word-hashes.ts';

/** Least hashes that make one band: two texts share a band when they share all of these. */
export const ROWS = 3;

/** Of the pairs as alike as is asked for, so many may be missed: 2 in 100. */
const MISSED = 0.02;

/**
 * How many bands find pairs of this likeness or more (rule L76). Two texts of likeness s share one band of r rows with probability
 * sʳ, and at least one of b bands with 1 − (1 − sʳ)ᵇ. (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3.4.)
 */
export function bandsForLikeness(likeness: number): number {
  return Math.ceil(Math.log(MISSED) / Math.log(1 - likeness ** ROWS));
}

/** The number that stands where a text has no shingles. */
const NONE = 0xffffffff;

const factors: number[] = [];
const addends: number[] = [];

/**
 * The signature of a text (rule L76): for each of `length` orders of all shingles the least that it has. Of two signatures as many places
 * agree as the texts are alike. (Broder, Charikar, Frieze and Mitzenmacher, "Min-wise independent permutations", 2000.) Writes
 * to `into` from `at` on.
 */
export function writeSignature(shingles: Uint32Array, into: Uint32Array, at: number, length: number): void {
  while (factors.length < length) {
    factors.push(mixed(2 * factors.length + 1) | 1);
    addends.push(mixed(2 * addends.length + 2));
  }
  for (let place = 0; place < length; place++) {
    const factor = factors[place] as number;
    const addend = addends[place] as number;
    let least = NONE;
    for (let each = 0; each < shingles.length; each++) {
      const product = Math.imul(shingles[each] as number, factor) + addend;
      const hash = (product ^ (product >>> 15)) >>> 0;
      if (hash < least) least = hash;
    }
    into[at + place] = least;
  }
}
