import type { DistinctTexts } from './distinct-texts.ts';
import { Signatures } from './signatures.ts';

/** Two distinct texts that are nearly the same; `first` came before `second`. */
export interface NearPair {
  readonly first: number;
  readonly second: number;
  /** The Jaccard index of their shingles. */
  readonly likeness: number;
}

export interface NearDuplicatesOptions {
  /** The least likeness, above 0 and at most 1. */
  readonly likeness: number;
  /** A band that more distinct texts share is passed over: a pair among them is found where it shares another band. */
  readonly crowd: number;
}

/**
 * The pairs of distinct texts of at least this likeness (rules L75–L77), each once, in an order that depends on the texts
 * alone. Texts that share a band of their signatures are held against each other; nothing is kept about a pair, so that memory grows
 * with the texts only, and who takes only some of the pairs pays for those alone.
 *
 * Where more than `crowd` texts share each of the bands that two of them share, they are so many forms of one stock phrase, and
 * their pairs, which would grow with the square, are left out.
 */
export function* nearDuplicates(
  texts: DistinctTexts,
  { likeness, crowd }: NearDuplicatesOptions,
): Generator<NearPair> {
  const signatures = new Signatures(texts, likeness);
  /** For each band that has crowds, which texts stand in one. */
  const crowded: (Uint8Array | undefined)[] = [];
  const foundBefore = (band: number, one: number, other: number): boolean => {
    for (let before = 0; before < band; before++)
      if (signatures.agree(before, one, other) && crowded[before]?.[one] !== 1) return true;
    return false;
  };
  for (let band = 0; band < signatures.bands; band++) {
    for (const bucket of signatures.buckets(band)) {
      if (bucket.length > crowd) {
        const members = crowded[band] ?? new Uint8Array(texts.size);
        crowded[band] = members;
        for (const text of bucket) members[text] = 1;
        continue;
      }
      for (let i = 1; i < bucket.length; i++) {
        const second = bucket[i] as number;
        for (let j = 0; j < i; j++) {
          const first = bucket[j] as number;
          if (!signatures.agree(band, first, second) || foundBefore(band, first, second)) continue;
          const found = texts.likeness(first, second, likeness);
          if (found > 0) yield { first, second, likeness: found };
        }
      }
    }
  }
}
