/** An edge that may be chosen; `gain` is positive. */
export interface Edge {
  readonly old: number;
  readonly new: number;
  readonly gain: number;
}

/**
 * The edges, each paragraph in one at most, of which the gains sum up to the most: a minimum-cost assignment in which each
 * paragraph may also stay alone. Shortest augmenting paths with potentials over the edges alone (Jonker and Volgenant, "A Shortest
 * Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems", Computing 38, 1987): what most rows need is one look at their best edge.
 */
export function bestMatching<E extends Edge>(edges: readonly E[], oldCount: number, newCount: number): E[] {
  const byOld: E[][] = Array.from({ length: oldCount }, () => []);
  for (const edge of edges) byOld[edge.old]?.push(edge);

  // Columns 0..newCount-1 are the new paragraphs, newCount + row is the place where a row stays alone.
  const columns = newCount + oldCount;
  const chosen = new Array<E | null>(columns).fill(null);
  const rowAt = new Int32Array(columns).fill(-1);
  const columnOf = new Int32Array(oldCount).fill(-1);
  const rowPotential = new Float64Array(oldCount);
  const columnPotential = new Float64Array(columns);
  const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const reachedBy = new Int32Array(columns).fill(-1);
  const edgeTo = new Array<E | null>(columns).fill(null);
  const settled = new Uint8Array(columns);

  for (let row = 0; row < oldCount; row++) {
    let least = 0;
    for (const { gain } of byOld[row] as E[]) least = Math.min(least, -gain);
    rowPotential[row] = least;
  }

  for (let start = 0; start < oldCount; start++) {
    const queue = new NearestFirst(distance);
    const reached: number[] = [];
    const scanned: number[] = [];
    const reach = (column: number, row: number, to: number, edge: E | null): void => {
      if (settled[column] || to >= (distance[column] as number)) return;
      if (distance[column] === Number.POSITIVE_INFINITY) reached.push(column);
      distance[column] = to;
      reachedBy[column] = row;
      edgeTo[column] = edge;
      queue.add(column, to);
    };

    let row = start;
    let far = 0;
    let end = -1;
    while (end < 0) {
      const base = far - (rowPotential[row] as number);
      for (const edge of byOld[row] as E[]) {
        reach(edge.new, row, base - edge.gain - (columnPotential[edge.new] as number), edge);
      }
      const alone = newCount + row;
      reach(alone, row, base - (columnPotential[alone] as number), null);
      const column = queue.take();
      far = distance[column] as number;
      settled[column] = 1;
      if (rowAt[column] === -1) end = column;
      else {
        scanned.push(column);
        row = rowAt[column] as number;
      }
    }

    rowPotential[start] = (rowPotential[start] as number) + far;
    for (const column of scanned) {
      const slack = far - (distance[column] as number);
      columnPotential[column] = (columnPotential[column] as number) - slack;
      const owner = rowAt[column] as number;
      rowPotential[owner] = (rowPotential[owner] as number) + slack;
    }
    for (const column of reached) {
      distance[column] = Number.POSITIVE_INFINITY;
      settled[column] = 0;
    }
    // The path turned round: each row on it takes the column by which it was reached.
    for (let column = end; column >= 0; ) {
      const taker = reachedBy[column] as number;
      const left = columnOf[taker] as number;
      rowAt[column] = taker;
      columnOf[taker] = column;
      chosen[column] = edgeTo[column] as E | null;
      column = taker === start ? -1 : left;
    }
  }
  const matched: E[] = [];
  for (let row = 0; row < oldCount; row++) {
    const edge = chosen[columnOf[row] as number];
    if (edge) matched.push(edge);
  }
  return matched;
}

/** A binary heap of columns by distance, the lower column first where two are as near; stale entries are passed over. */
class NearestFirst {
  readonly #distance: Float64Array;
  readonly #columns: number[] = [];
  readonly #keys: number[] = [];

  constructor(distance: Float64Array) {
    this.#distance = distance;
  }

  add(column: number, key: number): void {
    let at = this.#columns.length;
    this.#columns.push(column);
    this.#keys.push(key);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  take(): number {
    for (;;) {
      const column = this.#columns[0] as number;
      const key = this.#keys[0] as number;
      this.#removeFirst();
      if (key === this.#distance[column]) return column;
    }
  }

  #removeFirst(): void {
    const lastColumn = this.#columns.pop() as number;
    const lastKey = this.#keys.pop() as number;
    const count = this.#columns.length;
    if (count === 0) return;
    this.#columns[0] = lastColumn;
    this.#keys[0] = lastKey;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      let best = at;
      if (left < count && this.#before(left, best)) best = left;
      if (left + 1 < count && this.#before(left + 1, best)) best = left + 1;
      if (best === at) return;
      this.#swap(at, best);
      at = best;
    }
  }

  #before(a: number, b: number): boolean {
    const one = this.#keys[a] as number;
    const other = this.#keys[b] as number;
    return one < other || (one === other && (this.#columns[a] as number) < (this.#columns[b] as number));
  }

  #swap(a: number, b: number): void {
    const column = this.#columns[a] as number;
    const key = this.#keys[a] as number;
    this.#columns[a] = this.#columns[b] as number;
    this.#keys[a] = this.#keys[b] as number;
    this.#columns[b] = column;
    this.#keys[b] = key;
  }
}
