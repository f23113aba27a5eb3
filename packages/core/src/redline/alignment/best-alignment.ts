/** A piece of both texts, in words; half-open. */
export interface Piece {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * What a change costs, and what it costs more to put words in where others are struck out. Words are kept between two changes only where
 * they say more than the parting costs: a lone "and" stays between two insertions, but a lone "to" does not part what a person would
 * replace in one go.
 */
const CHANGE_COST = 0.475;
const REPLACING_COST = 0.375;

/** The three ways in which a piece of both texts may end: in a word that stays, in a deleted one, in an inserted one. */
const KEPT = 0;
const DELETED = 1;
const INSERTED = 2;
type Ending = typeof KEPT | typeof DELETED | typeof INSERTED;

/**
 * Which words of a piece stay, so that what stays says as much as possible in as few changes as possible: the alignment with
 * the greatest sum of weights less a fixed cost for each stretch of deleted and of inserted words, deleted before inserted (affine
 * gaps: Gotoh 1982). Time and memory are the product of both lengths. Answers by writing into `partners` the new word for each
 * old word that stays.
 */
export function alignBest(
  piece: Piece,
  old: Int32Array,
  fresh: Int32Array,
  weights: readonly number[],
  partners: Int32Array,
): void {
  const { oldStart, oldEnd, newStart, newEnd } = piece;
  const rows = oldEnd - oldStart;
  const columns = newEnd - newStart;
  const width = columns + 1;
  // For each pair of places what came before each ending, two bits each.
  const trace = new Uint8Array((rows + 1) * width);
  let [kept, keptAbove] = [row(width), row(width)];
  let [deleted, deletedAbove] = [row(width), row(width)];
  let [inserted, insertedAbove] = [row(width), row(width)];

  for (let i = 0; i <= rows; i++) {
    [kept, keptAbove] = [keptAbove, kept];
    [deleted, deletedAbove] = [deletedAbove, deleted];
    [inserted, insertedAbove] = [insertedAbove, inserted];
    const word = i > 0 ? (old[oldStart + i - 1] as number) : -1;
    const weight = weights[word] ?? 0;
    for (let j = 0; j <= columns; j++) {
      let steps = 0;
      let best = i === 0 && j === 0 ? 0 : -Infinity;
      if (i > 0 && j > 0 && word === fresh[newStart + j - 1]) {
        best = keptAbove[j - 1] as number;
        if ((deletedAbove[j - 1] as number) > best) {
          best = deletedAbove[j - 1] as number;
          steps = DELETED;
        }
        if ((insertedAbove[j - 1] as number) > best) {
          best = insertedAbove[j - 1] as number;
          steps = INSERTED;
        }
        best += weight;
      }
      kept[j] = best;

      const on = i > 0 ? (deletedAbove[j] as number) : -Infinity;
      const opened = i > 0 ? (keptAbove[j] as number) - CHANGE_COST : -Infinity;
      deleted[j] = on > opened ? on : opened;
      if (on > opened) steps |= DELETED << 2;

      best = j > 0 ? (inserted[j - 1] as number) : -Infinity;
      let from: Ending = INSERTED;
      const behindKept = j > 0 ? (kept[j - 1] as number) - CHANGE_COST : -Infinity;
      if (behindKept > best) {
        best = behindKept;
        from = KEPT;
      }
      const behindDeleted = j > 0 ? (deleted[j - 1] as number) - REPLACING_COST : -Infinity;
      if (behindDeleted > best) {
        best = behindDeleted;
        from = DELETED;
      }
      inserted[j] = best;
      trace[i * width + j] = steps | (from << 4);
    }
  }

  const ends = [kept[columns], deleted[columns], inserted[columns]] as [number, number, number];
  let ending = ends.indexOf(Math.max(...ends)) as Ending;
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const before = (((trace[i * width + j] as number) >> (2 * ending)) & 3) as Ending;
    if (ending === KEPT) partners[oldStart + i - 1] = newStart + j - 1;
    if (ending !== INSERTED) i--;
    if (ending !== DELETED) j--;
    ending = before;
  }
}

function row(width: number): Float64Array {
  return new Float64Array(width);
}
