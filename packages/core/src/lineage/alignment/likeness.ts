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
 * The pairs of which the likeness reaches `least`, for each paragraph of either side its {@link MOST} best. Only paragraphs that
 * share a term are ever looked at, by an index from each term to the paragraphs that hold it.
 */
export function likePairs(space: VectorSpace, least: number): Pair[] {
  const index = newParagraphsByTerm(space);
  const products = new Float64Array(space.new.length);
  const rows: Pair[][] = space.old.map((vector, old) => {
    const touched: number[] = [];
    for (let at = 0; at < vector.terms.length; at++) {
      const weight = vector.weights[at] as number;
      const { paragraphs, weights } = index[vector.terms[at] as number] ?? NOWHERE;
      for (let each = 0; each < paragraphs.length; each++) {
        const paragraph = paragraphs[each] as number;
        if (products[paragraph] === 0) touched.push(paragraph);
        products[paragraph] = (products[paragraph] as number) + weight * (weights[each] as number);
      }
    }
    const row: Pair[] = [];
    for (const paragraph of touched) {
      const other = space.new[paragraph]?.length ?? 0;
      const likeness = Math.min(1, (products[paragraph] as number) / (vector.length * other));
      products[paragraph] = 0;
      if (likeness >= least) row.push({ old, new: paragraph, likeness });
    }
    return row;
  });
  return bestOfEither(rows, space);
}

/** How much alike the words of some paragraphs are, taken together, to the words of others (cosine, 0 to 1). */
export function likenessOf(some: readonly TermVector[], others: readonly TermVector[]): number {
  const [one, other] = [some[0], others[0]];
  if (one && other && some.length === 1 && others.length === 1) return likenessOfTwo(one, other);
  const [a, b] = [summed(some), summed(others)];
  let product = 0;
  for (const [term, weight] of a.weights) product += weight * (b.weights.get(term) ?? 0);
  return a.length * b.length === 0 ? 0 : Math.min(1, product / (a.length * b.length));
}

function likenessOfTwo(a: TermVector, b: TermVector): number {
  let product = 0;
  let other = 0;
  for (let at = 0; at < a.terms.length; at++) {
    const term = a.terms[at] as number;
    while (other < b.terms.length && (b.terms[other] as number) < term) other += 1;
    if (b.terms[other] === term) product += (a.weights[at] as number) * (b.weights[other] as number);
  }
  return a.length * b.length === 0 ? 0 : Math.min(1, product / (a.length * b.length));
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

function bestOfEither(rows: readonly Pair[][], space: VectorSpace): Pair[] {
  const ratio = space.new.length / Math.max(1, space.old.length);
  const first = (a: Pair, b: Pair): number =>
    b.likeness - a.likeness || Math.abs(a.new - a.old * ratio) - Math.abs(b.new - b.old * ratio);
  const kept = new Set<Pair>();
  const columns: Pair[][] = space.new.map(() => []);
  for (const row of rows) {
    for (const pair of row) columns[pair.new]?.push(pair);
    for (const pair of row.length > MOST ? [...row].sort(first).slice(0, MOST) : row) kept.add(pair);
  }
  if (rows.every((row) => row.length <= MOST)) return [...kept];
  for (const column of columns) {
    for (const pair of column.length > MOST ? column.sort(first).slice(0, MOST) : column) kept.add(pair);
  }
  return [...kept].sort((a, b) => a.old - b.old || a.new - b.new);
}
