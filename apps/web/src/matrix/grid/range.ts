/** A cell by its row and its column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells from the first to the last row and column, both among them. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

export function rangeOf(one: Place, other: Place): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    start: Math.min(one.column, other.column),
    end: Math.max(one.column, other.column),
  };
}

/** Where a key leads from a cell, in a table of so many rows and columns of which `page` rows are seen; null for other keys. */
export function placeAfter(
  key: string,
  { row, column }: Place,
  {
    rows,
    columns,
    page,
    isWhole,
    isMirrored,
  }: {
    readonly rows: number;
    readonly columns: number;
    readonly page: number;
    /** With Ctrl: to the end of the table and not of the row. */
    readonly isWhole: boolean;
    /** Written from right to left. */
    readonly isMirrored: boolean;
  },
): Place | null {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  const onward = isMirrored ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return isWhole ? to(rows, column) : to(row + 1, column);
    case 'ArrowUp':
      return isWhole ? to(0, column) : to(row - 1, column);
    case 'ArrowRight':
      return isWhole ? to(row, onward * columns) : to(row, column + onward);
    case 'ArrowLeft':
      return isWhole ? to(row, -onward * columns) : to(row, column - onward);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    case 'Home':
      return isWhole ? to(0, 0) : to(row, 0);
    case 'End':
      return isWhole ? to(rows, columns) : to(row, columns);
    default:
      return null;
  }
}
