import type { Piece } from './best-alignment.ts';

/** More insertions and deletions than this are not looked for. */
const MOST_EDITS = 400;

/**
 * The words that stay where the fewest words are inserted and deleted (Myers, "An O(ND) difference algorithm and its variations",
 * 1986), written into `partners`. Where more than {@link MOST_EDITS} would be needed nothing stays, and the answer is false.
 */
export function alignByFewestEdits(
  { oldStart, oldEnd, newStart, newEnd }: Piece,
  old: Int32Array,
  fresh: Int32Array,
  partners: Int32Array,
): boolean {
  const rows = oldEnd - oldStart;
  const columns = newEnd - newStart;
  const most = Math.min(rows + columns, MOST_EDITS);
  // For each number of edits, the furthest row reached on each diagonal from -edits to +edits.
  const reached: Int32Array[] = [];
  const rowReached = (edits: number, diagonal: number): number =>
    edits < 0 || Math.abs(diagonal) > edits
      ? -1
      : ((reached[edits] as Int32Array)[diagonal + edits] as number);
  /** Where the snake of this diagonal begins, and whether an old word was deleted for it. */
  const beginning = (edits: number, diagonal: number): { row: number; deleted: boolean } => {
    if (edits === 0) return { row: 0, deleted: false };
    const below = rowReached(edits - 1, diagonal - 1);
    const beside = rowReached(edits - 1, diagonal + 1);
    const deleted = diagonal !== -edits && (diagonal === edits || below + 1 > beside);
    return deleted ? { row: below + 1, deleted } : { row: beside, deleted };
  };

  for (let edits = 0; edits <= most; edits++) {
    const furthest = new Int32Array(2 * edits + 1).fill(-1);
    reached.push(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let { row } = beginning(edits, diagonal);
      let column = row - diagonal;
      if (row > rows || column > columns || row < 0 || column < 0) continue;
      while (row < rows && column < columns && old[oldStart + row] === fresh[newStart + column]) {
        row++;
        column++;
      }
      furthest[diagonal + edits] = row;
      if (row < rows || column < columns) continue;
      for (let left = edits, on = diagonal, end = rows; left >= 0; left--) {
        const from = beginning(left, on);
        for (let at = from.row; at < end; at++) partners[oldStart + at] = newStart + at - on;
        end = from.deleted ? from.row - 1 : from.row;
        on += from.deleted ? -1 : 1;
      }
      return true;
    }
  }
  return false;
}
