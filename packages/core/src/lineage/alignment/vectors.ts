import { Terms } from './terms.ts';

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
  const terms = new Terms();
  const sorted = [...old, ...next].map((text) => Int32Array.from(terms.of(text)).sort());
  const frequencies = new Int32Array(terms.size);
  for (const each of sorted) {
    for (let at = 0; at < each.length; at++) {
      if (at === 0 || each[at] !== each[at - 1])
        frequencies[each[at] as number] = (frequencies[each[at] as number] as number) + 1;
    }
  }
  const total = sorted.length + 1;
  // A term that stands in one paragraph alone can match nothing: it weighs no more than one that stands in two.
  const rarity = Float64Array.from(frequencies, (frequency) =>
    Math.log(1 + total / (1 + Math.max(2, frequency))),
  );
  const vectors = sorted.map((each) => weighed(each, rarity));
  return { old: vectors.slice(0, old.length), new: vectors.slice(old.length), size: terms.size };
}

/** The vector of a text of which the terms are sorted, each as often as it stands there. */
function weighed(sorted: Int32Array, rarity: Float64Array): TermVector {
  const terms = new Int32Array(sorted.length);
  const weights = new Float64Array(sorted.length);
  let count = 0;
  let squares = 0;
  for (let at = 0; at < sorted.length; ) {
    const term = sorted[at] as number;
    const first = at;
    while (at < sorted.length && sorted[at] === term) at += 1;
    const weight = Math.sqrt(at - first) * (rarity[term] as number);
    terms[count] = term;
    weights[count] = weight;
    squares += weight * weight;
    count += 1;
  }
  return { terms: terms.subarray(0, count), weights: weights.subarray(0, count), length: Math.sqrt(squares) };
}

/** The share of the weight of `part` of which the terms stand in one of `wholes`, from 0 to 1. */
export function containedShare(part: TermVector, wholes: readonly TermVector[]): number {
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
