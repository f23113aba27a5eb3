import { termsOfText } from './terms.ts';

/** A text as weighted terms: ascending term numbers, a weight for each, and the length of the vector. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

/** The texts of both sides in one space of terms. */
export interface VectorSpace {
  readonly old: readonly TermVector[];
  readonly new: readonly TermVector[];
  /** How many different terms there are. */
  readonly size: number;
}

/**
 * TF-IDF over the two texts together: the root of a term's count times the logarithm of its rarity. What stands in every
 * paragraph ("the Organization of Islamic Cooperation") says little about which paragraph is which.
 */
export function vectorSpace(old: readonly string[], next: readonly string[]): VectorSpace {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const counted = [...old, ...next].map((text) => {
    const counts = new Map<number, number>();
    for (const term of termsOfText(text)) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        frequencies.push(0);
      }
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) frequencies[number] = (frequencies[number] as number) + 1;
    return counts;
  });
  const total = counted.length + 1;
  // A term that stands in one paragraph alone can match nothing: it weighs no more than one that stands in two.
  const rarity = frequencies.map((frequency) => Math.log(1 + total / (1 + Math.max(2, frequency))));
  const vectors = counted.map((counts) => {
    const terms = Int32Array.from(counts.keys()).sort();
    const weights = new Float64Array(terms.length);
    let squares = 0;
    for (const [at, term] of terms.entries()) {
      const weight = Math.sqrt(counts.get(term) as number) * (rarity[term] as number);
      weights[at] = weight;
      squares += weight * weight;
    }
    return { terms, weights, length: Math.sqrt(squares) };
  });
  return { old: vectors.slice(0, old.length), new: vectors.slice(old.length), size: numbers.size };
}

/** The share of the weight of `part` of which the terms stand in one of `wholes`, from 0 to 1. */
export function containedShare(part: TermVector, wholes: readonly TermVector[]): number {
  if (part.length === 0) return 0;
  let held = 0;
  for (const [at, term] of part.terms.entries()) {
    if (wholes.some((whole) => holdsTerm(whole, term))) held += (part.weights[at] as number) ** 2;
  }
  return held / part.length ** 2;
}

function holdsTerm({ terms }: TermVector, term: number): boolean {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] as number;
    if (found === term) return true;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
