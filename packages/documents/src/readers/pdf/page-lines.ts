import { columnsOfRows, piecesOfRow } from './columns.ts';
import { markFootnotes } from './footnotes.ts';
import { markFurniture } from './furniture.ts';
import { type GlyphRow, rowsOfGlyphs } from './glyph-rows.ts';
import { runsRightToLeft } from './logical-order.ts';
import type { PageGlyphs } from './page-glyphs.ts';
import { markParagraphs } from './paragraphs.ts';
import { lineOfGlyphs, type PdfLine, WORD_GAP } from './pdf-line.ts';

/** On a first page, above this share of its height, what stands far apart on a row is read apart: a masthead. */
const MASTHEAD = 0.38;

/** In ems: what stands far apart. */
const FAR = 3.5;

/** The lines of all pages in the order of reading, each with its role and whether it begins a paragraph. */
export function linesOfPages(pages: readonly PageGlyphs[]): PdfLine[][] {
  const wordGap = pages.some(hasSpaces) ? WORD_GAP.withSpaces : WORD_GAP.withoutSpaces;
  const laidOut = pages.map((page, index) => layOut(page, index, wordGap));
  markFurniture(laidOut);
  const bodySize = mostFrequentSize(laidOut.flatMap(({ lines }) => lines));
  let openNote: string | null = null;
  for (const { columns } of laidOut) {
    for (const column of columns) openNote = markFootnotes(column, bodySize, openNote);
  }
  const body = (column: readonly PdfLine[]) => column.filter((line) => line.role === null);
  markParagraphs(laidOut.flatMap(({ columns }) => columns.map(body)).filter((column) => column.length > 0));
  for (const { lines } of laidOut.slice(0, 1)) markMasthead(lines, pages[0]?.height ?? 0);
  const whole = withNotesWhole(laidOut.map(({ lines }) => inOrder(lines)));
  return whole.map((lines, index) => [...lines, ...tiltedLine(pages[index] as PageGlyphs, index)]);
}

/** Whether a page draws its white space; else gaps alone part its words. */
function hasSpaces(page: PageGlyphs): boolean {
  const white = page.glyphs.filter((glyph) => glyph.text === ' ' || glyph.text === '\u00A0').length;
  return white > page.glyphs.length * 0.06;
}

interface LaidOutPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
  readonly columns: readonly (readonly PdfLine[])[];
}

function layOut(page: PageGlyphs, index: number, wordGap: number): LaidOutPage {
  const rows = rowsOfGlyphs(page.glyphs);
  const apart = (row: GlyphRow) => index === 0 && row.y < page.height * MASTHEAD;
  const split = rows.flatMap((row) => (apart(row) ? piecesOfRow(row, FAR) : [row]));
  const rightToLeft = runsRightToLeft(page.glyphs);
  const columns = columnsOfRows(split, rightToLeft).map((column) =>
    column.map((row) => lineOfGlyphs(row, { index, rightToLeft, wordGap })),
  );
  return { height: page.height, lines: columns.flat(), columns };
}

/** The size that most characters have. */
function mostFrequentSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The lines of a masthead say one thing each. */
function markMasthead(lines: readonly PdfLine[], height: number): void {
  const middle = (Math.min(...lines.map((line) => line.x0)) + Math.max(...lines.map((line) => line.x1))) / 2;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (line.role !== null || line.y > height * MASTHEAD) return;
    const beside = above !== undefined && Math.abs(above.y - line.y) < 0.3 * line.size;
    if (beside || line.x0 > middle || (above && above.x0 > middle)) line.begins = true;
  });
}

/** Headers first, then the text with its notes, then footers. */
function inOrder(lines: readonly PdfLine[]): PdfLine[] {
  const place = (line: PdfLine) => (line.role === 'header' ? 0 : line.role === 'footer' ? 2 : 1);
  return [...lines].sort((a, b) => place(a) - place(b));
}

/** Words along the margin and stamps are of the page, not of the text. */
function tiltedLine(page: PageGlyphs, index: number): PdfLine[] {
  const text = page.tilted.replace(/\s+/gu, ' ').trim();
  if (text === '') return [];
  const place = { y: page.height, size: 0, x0: 0, x1: 0, rightToLeft: false };
  const shape = { marks: [], raisedStart: null, artifact: false, barcode: false, begins: false };
  return [{ page: index, text, ...place, ...shape, role: 'footer' }];
}

/** The end of a note that runs over to the next page stands with its beginning. */
function withNotesWhole(pages: PdfLine[][]): PdfLine[][] {
  pages.forEach((lines, index) => {
    const before = pages[index - 1];
    const rest = lines.filter(
      (line, at) => line.role === 'note' && !line.begins && !lines.slice(0, at).some(beginsNote),
    );
    if (!before || rest.length === 0) return;
    const last = before.findLastIndex((line) => line.role === 'note');
    if (last < 0) return;
    before.splice(last + 1, 0, ...rest);
    pages[index] = lines.filter((line) => !rest.includes(line));
  });
  return pages;
}

function beginsNote(line: PdfLine): boolean {
  return line.role === 'note' && line.begins;
}
