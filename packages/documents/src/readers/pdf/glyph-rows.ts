import type { Glyph } from './page-glyphs.ts';

/** Glyphs on one baseline, and the raised and lowered ones beside them; the white ones are left out. */
export interface GlyphRow {
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  /** Of its largest letters. */
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
  /** From left to right. */
  readonly glyphs: readonly RowGlyph[];
}

export interface RowGlyph extends Glyph {
  /** A white character stands before it. */
  readonly spaced: boolean;
  /** Set small and raised above the baseline of its row. */
  readonly raised: boolean;
}

interface Run {
  readonly y: number;
  readonly size: number;
  x0: number;
  x1: number;
  readonly glyphs: Glyph[];
}

/** How much smaller a raised or lowered character is than its row. */
const SMALL = 0.82;

/** The rows of a page, from top to bottom. */
export function rowsOfGlyphs(glyphs: readonly Glyph[]): GlyphRow[] {
  const rows: Run[][] = [];
  // Large letters first: they set the baselines that small ones join.
  for (const run of runsOf(glyphs).sort((a, b) => b.size - a.size || a.y - b.y)) {
    const row = rowFor(run, rows);
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows
    .map(rowOf)
    .filter((row) => row.glyphs.length > 0)
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

/** Neighbours in the order of drawing that share baseline and size. */
function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    const end = glyph.x + glyph.width;
    if (last && Math.abs(last.y - glyph.y) < 0.5 && Math.abs(last.size - glyph.size) < 0.3) {
      last.glyphs.push(glyph);
      last.x0 = Math.min(last.x0, glyph.x);
      last.x1 = Math.max(last.x1, end);
    } else runs.push({ y: glyph.y, size: glyph.size, x0: glyph.x, x1: end, glyphs: [glyph] });
  }
  return runs;
}

function rowFor(run: Run, rows: readonly Run[][]): Run[] | undefined {
  let best: Run[] | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const first = row[0] as Run;
    const distance = Math.abs(first.y - run.y);
    if (distance >= nearest) continue;
    if (distance <= 0.22 * run.size || (isRaisedBeside(run, first) && touches(run, row))) {
      best = row;
      nearest = distance;
    }
  }
  return best;
}

function isRaisedBeside(run: Run, row: Run): boolean {
  const above = row.y - run.y;
  return run.size < row.size * SMALL && above > -0.35 * row.size && above < 0.75 * row.size;
}

function touches(run: Run, row: readonly Run[]): boolean {
  const reach = 2.5 * (row[0] as Run).size;
  return row.some((other) => run.x0 < other.x1 + reach && run.x1 > other.x0 - reach);
}

function rowOf(runs: readonly Run[]): GlyphRow {
  const { y, size } = runs[0] as Run;
  const glyphs: RowGlyph[] = [];
  let spaced = false;
  let last: RowGlyph | undefined;
  for (const glyph of withMarksAttached(runs.flatMap((run) => run.glyphs)).sort((a, b) => a.x - b.x)) {
    if (glyph.text.trim() === '' || glyph.text === '\u00AD') {
      spaced ||= glyph.text !== '\u00AD';
      continue;
    }
    // The same letter drawn twice over itself is how some programs make bold.
    if (last && last.text === glyph.text && Math.abs(last.x - glyph.x) < 0.1 * glyph.size) continue;
    const raised = glyph.size < size * SMALL && y - glyph.y > 0.12 * size;
    last = { ...glyph, spaced, raised };
    glyphs.push(last);
    spaced = false;
  }
  const x0 = glyphs[0]?.x ?? 0;
  return { y, size, x0, x1: Math.max(x0, ...glyphs.map((glyph) => glyph.x + glyph.width)), glyphs };
}

const COMBINING = /^\p{M}+$/u;

/** Vowel signs and accents that are drawn by themselves follow the letter that they stand over. */
function withMarksAttached(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => COMBINING.test(glyph.text))) return [...glyphs];
  const letters = glyphs.filter((glyph) => !COMBINING.test(glyph.text));
  const attached = letters.map((glyph) => ({ ...glyph }));
  for (const mark of glyphs) {
    if (!COMBINING.test(mark.text)) continue;
    const at = mark.x + mark.width / 2;
    let best = attached[0];
    for (const letter of attached) {
      const distance = Math.abs(letter.x + letter.width / 2 - at);
      if (letter.text.trim() !== '' && best && distance < Math.abs(best.x + best.width / 2 - at))
        best = letter;
    }
    if (best) best.text += mark.text;
  }
  return attached;
}
