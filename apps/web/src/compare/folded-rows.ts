/** A stretch of rows that stand one after another: shown, or folded into one line. */
export interface Stretch {
  readonly folded: boolean;
  /** Indices of rows, in their order. */
  readonly rows: readonly number[];
}

/** Rows as stretches: what `isShown` names in full, the others folded. */
export function foldedRows(rows: readonly number[], isShown: (row: number) => boolean): readonly Stretch[] {
  const stretches: { folded: boolean; rows: number[] }[] = [];
  for (const row of rows) {
    const folded = !isShown(row);
    const last = stretches.at(-1);
    if (last !== undefined && last.folded === folded) last.rows.push(row);
    else stretches.push({ folded, rows: [row] });
  }
  return stretches;
}
