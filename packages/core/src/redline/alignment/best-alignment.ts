/** A piece of both texts, in words; half-open. */
export interface Piece {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * What a change costs wherever it stands. Words are kept between two changes only where they say more than this: a lone "of the"
 * does not part what a person would strike out in one go.
 */
const CHANGE_COST = 0.85;

const FROM_CHANGE_OLD = 0;
const FROM_CHANGE_NEW = 1;
const FROM_KEPT_OLD = 2;
const FROM_KEPT_NEW = 3;
const KEPT_AFTER_CHANGE = 4;

/**
 * Which words of a piece stay, so that what stays says as much as possible in as few changes as possible: the alignment with
 * the greatest sum of weights less a fixed cost a change (affine gaps: Gotoh 1982). Time and memory are the product of both
 * lengths. Answers by writing into `partners` the new word for each old word that stays.
 */
export function alignBest(
  { oldStart, oldEnd, newStart, newEnd }: Piece,
  old: Int32Array,
  fresh: Int32Array,
  weights: readonly number[],
  partners: Int32Array,
): void {
  const rows = oldEnd - oldStart;
  const columns = newEnd - newStart;
  const width = columns + 1;
  const trace = new Uint8Array((rows + 1) * width);
  // The best sum where the last two words are kept as a pair, and where the last word is in a change.
  let kept = new Float64Array(width).fill(-Infinity);
  let changed = new Float64Array(width).fill(-CHANGE_COST);
  let keptAbove = new Float64Array(width);
  let changedAbove = new Float64Array(width);
  kept[0] = 0;
  changed[0] = -Infinity;
  trace.fill(FROM_CHANGE_NEW, 0, width);
  trace[1] = FROM_KEPT_NEW;

  for (let row = 1; row <= rows; row++) {
    [kept, keptAbove] = [keptAbove, kept];
    [changed, changedAbove] = [changedAbove, changed];
    const word = old[oldStart + row - 1] as number;
    const weight = weights[word] as number;
    kept[0] = -Infinity;
    changed[0] = -CHANGE_COST;
    trace[row * width] = row === 1 ? FROM_KEPT_OLD : FROM_CHANGE_OLD;
    for (let column = 1; column <= columns; column++) {
      let step = FROM_CHANGE_OLD;
      let best = changedAbove[column] as number;
      const left = changed[column - 1] as number;
      if (left > best) {
        best = left;
        step = FROM_CHANGE_NEW;
      }
      const openOld = (keptAbove[column] as number) - CHANGE_COST;
      if (openOld > best) {
        best = openOld;
        step = FROM_KEPT_OLD;
      }
      const openNew = (kept[column - 1] as number) - CHANGE_COST;
      if (openNew > best) {
        best = openNew;
        step = FROM_KEPT_NEW;
      }
      changed[column] = best;
      if (word === fresh[newStart + column - 1]) {
        const afterKept = keptAbove[column - 1] as number;
        const afterChange = changedAbove[column - 1] as number;
        if (afterChange > afterKept) {
          kept[column] = afterChange + weight;
          step |= KEPT_AFTER_CHANGE;
        } else kept[column] = afterKept + weight;
      } else kept[column] = -Infinity;
      trace[row * width + column] = step;
    }
  }

  let row = rows;
  let column = columns;
  let inChange = (changed[columns] as number) > (kept[columns] as number);
  while (row > 0 || column > 0) {
    const step = trace[row * width + column] as number;
    if (!inChange) {
      partners[oldStart + row - 1] = newStart + column - 1;
      inChange = (step & KEPT_AFTER_CHANGE) !== 0;
      row--;
      column--;
      continue;
    }
    const from = step & 3;
    if (from === FROM_CHANGE_OLD || from === FROM_KEPT_OLD) row--;
    else column--;
    if (from === FROM_KEPT_OLD || from === FROM_KEPT_NEW) inChange = false;
  }
}
