import type { TermVector, VectorSpace } from './vectors.ts';

/** A paragraph of the old text beside one of the new, and how much alike their words are (cosine, 0 to 1). */
export interface Pair {
  readonly old: number;
  readonly new: number;
  readonly likeness: number;
}

/** So many of the most alike are looked at for each paragraph: where more are as alike, none of them tells anything. */
const MOST = 40;

/**
 * The pairs of which the likeness reaches `least`, for each old paragraph its {@link MOST} best; of those as alike the ones whose place is
 * nearest. Only paragraphs that share a term are ever looked at, by an index from each term to the paragraphs that hold it.
 */
export function likePairs(space: VectorSpace, least: number): Pair[] {
  const index = newParagraphsByTerm(space);
  const products = new Float64Array(space.new.length);
  const ratio = space.new.length / Math.max(1, space.old.length);
  return space.old.flatMap((vector, old) => {
    for (let at = 0; at < vector.terms.length; at++) {
      const weight = vector.weights[at] as number;
      const { paragraphs, weights } = index[vector.terms[at] as number] ?? NOWHERE;
      for (let each = 0; each < paragraphs.length; each++) {
        const paragraph = paragraphs[each] as number;
        products[paragraph] = (products[paragraph] as number) + weight * (weights[each] as number);
      }
    }
    const places: number[] = [];
    for (let place = 0; place < products.length; place++) {
      const product = products[place] as number;
      if (product === 0) continue;
      const likeness = Math.min(1, product / (vector.length * (space.new[place] as TermVector).length));
      products[place] = likeness;
      if (likeness >= least) places.push(place);
    }
    const row = bestPlaces(places, products, old * ratio).map((place) => ({
      old,
      new: place,
      likeness: products[place] as number,
    }));
    products.fill(0);
    return row;
  });
}

/** At most {@link MOST} of the places, in their order: the most alike, and of those as alike the nearest to `expected`. */
function bestPlaces(places: readonly number[], likeness: Float64Array, expected: number): readonly number[] {
  if (places.length <= MOST) return places;
  const sorted = Float64Array.from(places, (place) => likeness[place] as number).sort();
  const bound = sorted[sorted.length - MOST] as number;
  const above = places.filter((place) => (likeness[place] as number) > bound);
  const equal = places.filter((place) => likeness[place] === bound);
  let to = equal.findIndex((place) => place >= expected);
  if (to < 0) to = equal.length;
  let from = to;
  while (to - from < MOST - above.length) {
    const before = from > 0 ? expected - (equal[from - 1] as number) : Number.POSITIVE_INFINITY;
    const behind = to < equal.length ? (equal[to] as number) - expected : Number.POSITIVE_INFINITY;
    if (before < behind) from -= 1;
    else to += 1;
  }
  return [...above, ...equal.slice(from, to)].sort((a, b) => a - b);
}

/** How much alike the words of some paragraphs are, taken together, to the words of others (cosine, 0 to 1). */
export function likenessOf(some: readonly TermVector[], others: readonly TermVector[]): number {
  const [one, other] = [some[0], others[0]];
  if (one && other && some.length === 1 && others.length === 1) return likenessOfTwo(one, other);
  const [a, b] = [summed(some), summed(others)];
  let product = 0;
  for (const [term, weight] of a.weights) product += weight * (b.weights.get(term) ?? 0);
  return Math.min(1, product / (a.length * b.length));
}

function likenessOfTwo(a: TermVector, b: TermVector): number {
  let product = 0;
  let other = 0;
  for (let at = 0; at < a.terms.length; at++) {
    const term = a.terms[at] as number;
    while (other < b.terms.length && (b.terms[other] as number) < term) other += 1;
    if (b.terms[other] === term) product += (a.weights[at] as number) * (b.weights[other] as number);
  }
  return Math.min(1, product / (a.length * b.length));
}

function summed(vectors: readonly TermVector[]): { weights: Map<number, number>; length: number } {
  const weights = new Map<number, number>();
  for (const vector of vectors) {
    for (const [at, term] of vector.terms.entries()) {
      weights.set(term, (weights.get(term) ?? 0) + (vector.weights[at] as number));
    }
  }
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, length: Math.sqrt(squares) };
}

interface Holders {
  readonly paragraphs: number[];
  readonly weights: number[];
}

const NOWHERE: Holders = { paragraphs: [], weights: [] };

function newParagraphsByTerm(space: VectorSpace): (Holders | undefined)[] {
  const index = new Array<Holders | undefined>(space.size);
  for (const [paragraph, { terms, weights }] of space.new.entries()) {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      const holders = index[term] ?? { paragraphs: [], weights: [] };
      index[term] = holders;
      holders.paragraphs.push(paragraph);
      holders.weights.push(weights[at] as number);
    }
  }
  return index;
}
