/** Rows that are drawn: from `first`, up to and without `end`. */
export interface RowsInSight {
  readonly first: number;
  readonly end: number;
}

/** Rows are drawn this many at a time, so few that they are there within a frame; between two such steps scrolling draws nothing. */
const STEP = 4;
/** Rows that are drawn before and after those that are seen. */
const AROUND = 12;

/**
 * The rows to draw where a window shows `height` pixels of a list of `count` rows, from `top` pixels under the list's beginning; `top` is
 * negative while the list begins further down.
 */
export function rowsInSight(top: number, height: number, rowHeight: number, count: number): RowsInSight {
  const first = Math.floor(top / rowHeight / STEP) * STEP - AROUND;
  const end = Math.ceil((top + height) / rowHeight / STEP) * STEP + AROUND;
  return { first: Math.min(Math.max(first, 0), count), end: Math.max(Math.min(end, count), 0) };
}
