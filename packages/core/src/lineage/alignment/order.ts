/** Something with a place on either side. */
export interface Crossing {
  readonly old: number;
  readonly new: number;
  /** How much it counts for staying where it is; positive. */
  readonly weight: number;
}

/**
 * Those that keep the order of their neighbours: the heaviest set of pairs in which both sides ascend. What is not among them
 * has moved. (A longest increasing subsequence, weighted, with a Fenwick tree of maxima.)
 */
export function keptInOrder<C extends Crossing>(crossings: readonly C[]): Set<C> {
  const sorted = [...crossings].sort((a, b) => a.old - b.old || b.new - a.new);
  const places = sorted.reduce((most, { new: place }) => Math.max(most, place + 1), 0);
  const tree = new Int32Array(places + 1).fill(-1);
  const total = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);

  let last = -1;
  for (const [at, crossing] of sorted.entries()) {
    let best = -1;
    for (let node = crossing.new; node > 0; node -= node & -node) {
      const candidate = tree[node] as number;
      if (candidate >= 0 && (best < 0 || (total[candidate] as number) > (total[best] as number)))
        best = candidate;
    }
    before[at] = best;
    total[at] = crossing.weight + (best < 0 ? 0 : (total[best] as number));
    for (let node = crossing.new + 1; node <= places; node += node & -node) {
      const held = tree[node] as number;
      if (held < 0 || (total[held] as number) < (total[at] as number)) tree[node] = at;
    }
    if (last < 0 || (total[at] as number) > (total[last] as number)) last = at;
  }

  const kept = new Set<C>();
  for (let at = last; at >= 0; at = before[at] as number) kept.add(sorted[at] as C);
  return kept;
}
