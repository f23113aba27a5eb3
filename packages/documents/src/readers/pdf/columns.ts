import type { GlyphRow, RowGlyph } from './glyph-rows.ts';

/** Gaps of at least this many ems may part columns. */
const GUTTER = 1.1;

/** Columns are looked for on pages with at least so many pieces of lines on either side. */
const LEAST_PIECES = 6;

/** Pieces of rows between wide gaps. */
export function piecesOfRow(row: GlyphRow, ems: number): GlyphRow[] {
  const pieces: RowGlyph[][] = [];
  let last: RowGlyph | undefined;
  for (const glyph of row.glyphs) {
    if (!last || glyph.x - last.x - last.width > ems * Math.max(last.size, glyph.size)) pieces.push([]);
    (pieces.at(-1) as RowGlyph[]).push(glyph);
    last = glyph;
  }
  return pieces.map((glyphs) => pieceOf(row, glyphs));
}

function pieceOf(row: GlyphRow, glyphs: readonly RowGlyph[]): GlyphRow {
  const first = glyphs[0] as RowGlyph;
  const sizes = glyphs.filter((glyph) => !glyph.raised).map((glyph) => glyph.size);
  return {
    y: row.y,
    size: sizes.length > 0 ? Math.max(...sizes) : first.size,
    x0: first.x,
    x1: Math.max(...glyphs.map((glyph) => glyph.x + glyph.width)),
    glyphs,
  };
}

/**
 * The rows of a page in the order of reading, in groups: one group where the page has one column; else, between rows
 * that run across both, the first column and then the second one.
 */
export function columnsOfRows(rows: readonly GlyphRow[], rightToLeft: boolean): GlyphRow[][] {
  const gutter = gutterOf(rows);
  if (gutter === null) return rows.length > 0 ? [[...rows]] : [];
  const groups: GlyphRow[][] = [];
  let left: GlyphRow[] = [];
  let right: GlyphRow[] = [];
  let across: GlyphRow[] = [];
  const endColumns = () => {
    for (const column of rightToLeft ? [right, left] : [left, right])
      if (column.length > 0) groups.push(column);
    left = [];
    right = [];
  };
  const endAcross = () => {
    if (across.length > 0) groups.push(across);
    across = [];
  };
  for (const row of rows) {
    const split = splitAt(row, gutter);
    if (!split) {
      endColumns();
      across.push(row);
    } else {
      endAcross();
      if (split.left) left.push(split.left);
      if (split.right) right.push(split.right);
    }
  }
  endColumns();
  endAcross();
  return groups;
}

/** The parts of a row on both sides of a place; null when the row runs across it. */
function splitAt(row: GlyphRow, x: number): { left: GlyphRow | null; right: GlyphRow | null } | null {
  const left = row.glyphs.filter((glyph) => glyph.x + glyph.width / 2 < x);
  const right = row.glyphs.slice(left.length);
  const [last, next] = [left.at(-1), right[0]];
  if (last && next && next.x - last.x - last.width < GUTTER * Math.min(last.size, next.size)) return null;
  return {
    left: left.length > 0 ? pieceOf(row, left) : null,
    right: right.length > 0 ? pieceOf(row, right) : null,
  };
}

/** Places at which a gutter is looked for, across the middle of a page: every two points of a page of A4. */
const STEPS = 80;

/** Where the white space between two columns runs; null on a page of one column. */
function gutterOf(rows: readonly GlyphRow[]): number | null {
  const pieces = rows.flatMap((row) => piecesOfRow(row, GUTTER));
  if (pieces.length < 2 * LEAST_PIECES) return null;
  const x0 = pieces.reduce((least, piece) => Math.min(least, piece.x0), Number.POSITIVE_INFINITY);
  const x1 = pieces.reduce((most, piece) => Math.max(most, piece.x1), Number.NEGATIVE_INFINITY);
  let best: { x: number; crossing: number } | null = null;
  // A broken file may place its letters anywhere: the middle is looked through in so many steps, however wide it is.
  for (let step = 0; step <= STEPS; step++) {
    const x = x0 + (x1 - x0) * (0.36 + (0.28 * step) / STEPS);
    const crossing = pieces.filter((piece) => piece.x0 < x && piece.x1 > x).length;
    if ((!best || crossing < best.crossing) && partsColumns(pieces, x, crossing, x0, x1))
      best = { x, crossing };
  }
  return best?.x ?? null;
}

function partsColumns(
  pieces: readonly GlyphRow[],
  x: number,
  crossing: number,
  x0: number,
  x1: number,
): boolean {
  const left = pieces.filter((piece) => piece.x1 <= x);
  const right = pieces.filter((piece) => piece.x0 >= x);
  if (Math.min(left.length, right.length) < LEAST_PIECES) return false;
  if (crossing > 0.3 * Math.min(left.length, right.length)) return false;
  const fills = (side: readonly GlyphRow[], width: number) =>
    median(side.map((p) => p.x1 - p.x0)) > 0.6 * width;
  if (!fills(left, x - x0) || !fills(right, x1 - x)) return false;
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const bottom = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  const height = Math.min(heightOf(left), heightOf(right));
  return bottom - top > 0.5 * height;
}

function heightOf(rows: readonly GlyphRow[]): number {
  return (rows.at(-1)?.y ?? 0) - (rows[0]?.y ?? 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
