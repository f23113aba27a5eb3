import { likePairs, type Pair } from './likeness.ts';
import { bestMatching } from './matching.ts';
import { keptInOrder } from './order.ts';
import type { VectorSpace } from './vectors.ts';

/** Less alike than this, two paragraphs are strangers, wherever they stand. */
const FAR = 0.36;
/** Less alike than this, they are strangers even where all around them corresponds. */
const NEAR = 0.2;
/** As alike as this, they are counterparts that show where others have to be looked for. */
const SURE = 0.55;
/** What a place that fits is worth, in likeness. */
const PLACE = 0.1;

/** How well a pair fits by its place, from 0 to 1. */
export type Closeness = (pair: { readonly old: number; readonly new: number }) => number;

/**
 * Pairs of counterparts, each paragraph in one at most, and how well any pair fits by its place. The best whole is sought twice: with
 * nothing known but how far down a paragraph stands, then between those that are surely counterparts.
 */
export function counterparts(
  space: VectorSpace,
  candidates: readonly Pair[],
): { pairs: Pair[]; closenessOf: Closeness } {
  const first = matched(candidates, space, straightPlaces(space));
  const anchors = keptInOrder(
    first.filter(({ likeness }) => likeness >= SURE).map((pair) => ({ ...pair, weight: pair.likeness })),
  );
  const closenessOf = placesBetween(
    [...anchors].sort((a, b) => a.old - b.old),
    space,
  );
  return { pairs: matched(candidates, space, closenessOf), closenessOf };
}

/** All pairs that may be counterparts. */
export function candidatePairs(space: VectorSpace): Pair[] {
  return likePairs(space, NEAR);
}

/** The best whole of `candidates` by likeness and place. */
export function matched(candidates: readonly Pair[], space: VectorSpace, closenessOf: Closeness): Pair[] {
  const edges = candidates.flatMap((pair) => {
    const closeness = closenessOf(pair);
    const gain = pair.likeness + PLACE * closeness - (FAR + (NEAR - FAR) * closeness);
    return gain > 0 ? [{ ...pair, gain }] : [];
  });
  return bestMatching(edges, space.old.length, space.new.length);
}

function straightPlaces({ old, new: next }: VectorSpace): Closeness {
  const down = (at: number, count: number): number => (count < 2 ? 0.5 : at / (count - 1));
  return (pair) => 0.5 * (1 - Math.abs(down(pair.old, old.length) - down(pair.new, next.length)));
}

/** Between two sure counterparts a paragraph is looked for between theirs; beyond that, the nearer the better. */
function placesBetween(
  anchors: readonly { readonly old: number; readonly new: number }[],
  { old, new: next }: VectorSpace,
): Closeness {
  const low = new Int32Array(old.length);
  const high = new Int32Array(old.length);
  let at = 0;
  for (let row = 0; row < old.length; row++) {
    while (at < anchors.length && (anchors[at]?.old ?? 0) < row) at += 1;
    const anchor = anchors[at];
    const own = anchor?.old === row;
    low[row] = own ? anchor.new : (anchors[at - 1]?.new ?? -1) + 1;
    // Where nothing stands between, a paragraph of either neighbour's place is the nearest.
    high[row] = own ? anchor.new : Math.max(low[row] as number, (anchor?.new ?? next.length) - 1);
  }
  return (pair) => {
    const from = low[pair.old] as number;
    const to = high[pair.old] as number;
    const away = pair.new < from ? from - pair.new : pair.new > to ? pair.new - to : 0;
    return 1 / (1 + away);
  };
}
