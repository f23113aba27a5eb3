import type { Piece } from './best-alignment.ts';

/**
 * Pairs of words that stand once in each side of a piece, the longest series of them that has the same order on both sides
 * (patience sorting), as old and new places in turn. Time is n log n.
 */
export function wordsSharedOnce(
  { oldStart, oldEnd, newStart, newEnd }: Piece,
  old: Int32Array,
  fresh: Int32Array,
): [number, number][] {
  const places = new Map<number, { old: number; new: number }>();
  const seen = (word: number, side: 'old' | 'new', at: number): void => {
    const place = places.get(word);
    if (place === undefined) {
      if (side === 'old') places.set(word, { old: at, new: -1 });
    } else place[side] = place[side] === -1 ? at : -2;
  };
  for (let at = oldStart; at < oldEnd; at++) seen(old[at] as number, 'old', at);
  for (let at = newStart; at < newEnd; at++) seen(fresh[at] as number, 'new', at);
  const pairs = [...places.values()]
    .filter((place) => place.old >= 0 && place.new >= 0)
    .map((place): [number, number] => [place.old, place.new]);
  return longestRise(pairs);
}

/** The longest series of pairs of which the second places rise; the first places rise already. */
function longestRise(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, place], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as [number, number])[1] < place) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (tops[low - 1] as number) : -1);
    tops[low] = index;
  });
  const rise: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] as number) {
    rise.push(pairs[index] as [number, number]);
  }
  return rise.reverse();
}
