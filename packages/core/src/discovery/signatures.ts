import type { DistinctTexts } from './distinct-texts.ts';
import { bandsForLikeness, ROWS, writeSignature } from './signature.ts';
import { mixed } from './word-hashes.ts';

/** The signatures of many texts, band by band. */
export class Signatures {
  readonly bands: number;
  readonly #places: number;
  readonly #numbers: Uint32Array;
  readonly #texts: DistinctTexts;

  constructor(texts: DistinctTexts, likeness: number) {
    this.bands = bandsForLikeness(likeness);
    this.#places = this.bands * ROWS;
    this.#texts = texts;
    this.#numbers = new Uint32Array(texts.size * this.#places);
    for (let text = 0; text < texts.size; text++)
      writeSignature(texts.shinglesOf(text), this.#numbers, text * this.#places, this.#places);
  }

  /** Whether two texts share a band. */
  agree(band: number, one: number, other: number): boolean {
    const a = one * this.#places + band * ROWS;
    const b = other * this.#places + band * ROWS;
    for (let row = 0; row < ROWS; row++) if (this.#numbers[a + row] !== this.#numbers[b + row]) return false;
    return true;
  }

  /**
   * The texts in groups of which all that share this band are in one, ascending; a group may hold others besides. Texts without words
   * and groups of one are left out.
   */
  *buckets(band: number): Generator<Uint32Array> {
    const sorted = this.#sortedByBand(band);
    const { texts, keys } = sorted;
    for (let start = 0, end = 1; start < texts.length; start = end++) {
      while (end < texts.length && keys[end] === keys[start]) end++;
      if (end - start > 1) yield texts.subarray(start, end);
    }
  }

  #sortedByBand(band: number): { readonly texts: Uint32Array; readonly keys: Uint32Array } {
    const { size } = this.#texts;
    // A number holds 53 bits exactly: those that are not needed to name the text are the band's.
    const room = 2 ** Math.ceil(Math.log2(Math.max(2, size)));
    const narrowing = Math.max(1, room / 2 ** 21);
    const pairs = new Float64Array(size);
    let count = 0;
    for (let text = 0; text < size; text++) {
      if (this.#texts.shinglesOf(text).length === 0) continue;
      let hash = band;
      const from = text * this.#places + band * ROWS;
      for (let row = 0; row < ROWS; row++)
        hash = mixed((Math.imul(hash, 31) + (this.#numbers[from + row] as number)) | 0);
      pairs[count++] = Math.floor(hash / narrowing) * room + text;
    }
    const sorted = pairs.subarray(0, count).sort();
    return {
      texts: Uint32Array.from(sorted, (pair) => pair % room),
      keys: Uint32Array.from(sorted, (pair) => Math.floor(pair / room)),
    };
  }
}
