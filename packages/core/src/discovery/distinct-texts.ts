import type { Range } from '../text/span.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { likenessOfShingles, shinglesOfText } from './shingles.ts';
import { mixed } from './word-hashes.ts';

const NONE = -1;

/**
 * Texts that are told apart by their words alone: the same words make one text, whatever their typography, and are kept once, as
 * shingles and not as letters. About half of the paragraphs of the General Assembly repeat another one word for word.
 */
export class DistinctTexts {
  /** For each added text the number of the distinct one that it is, from 0 in the order of their coming. */
  readonly #textOf = new GrowingNumbers();
  readonly #shingles = new GrowingNumbers();
  /** Where the shingles of each distinct text end. */
  readonly #ends = new GrowingNumbers();
  /** By a hash of the shingles the last distinct text that has it; `#before` leads to the others. */
  readonly #byHash = new Map<number, number>();
  readonly #before: number[] = [];

  /** How many distinct texts there are. */
  get size(): number {
    return this.#ends.length;
  }

  /** For each added text the number of its distinct text. */
  get textOf(): Uint32Array {
    return this.#textOf.view();
  }

  /** Adds a text. @returns the number of its distinct text. */
  add(text: string): number {
    const shingles = shinglesOfText(text);
    const hash = hashOf(shingles);
    const last = this.#byHash.get(hash) ?? NONE;
    for (let each = last; each !== NONE; each = this.#before[each] as number) {
      if (sameNumbers(this.shinglesOf(each), shingles)) {
        this.#textOf.push(each);
        return each;
      }
    }
    const number = this.size;
    this.#byHash.set(hash, number);
    this.#before.push(last);
    this.#shingles.append(shingles);
    this.#ends.push(this.#shingles.length);
    this.#textOf.push(number);
    return number;
  }

  /** Its shingles, ascending. */
  shinglesOf(text: number): Uint32Array {
    const { start, end } = this.#placeOf(text);
    return this.#shingles.view().subarray(start, end);
  }

  /** How alike two distinct texts are: the Jaccard index of their shingles, or 0 where it is less than `least`. */
  likeness(one: number, other: number, least = 0): number {
    return likenessOfShingles(this.#shingles.view(), this.#placeOf(one), this.#placeOf(other), least);
  }

  #placeOf(text: number): Range {
    const ends = this.#ends.view();
    return { start: text === 0 ? 0 : (ends[text - 1] as number), end: ends[text] as number };
  }
}

function hashOf(numbers: Uint32Array): number {
  let hash = numbers.length;
  for (let at = 0; at < numbers.length; at++)
    hash = mixed((Math.imul(hash, 31) + (numbers[at] as number)) | 0);
  return hash;
}

function sameNumbers(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
