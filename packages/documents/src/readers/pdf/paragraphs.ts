import { isClauseMarker } from '../../clause-marker.ts';
import type { PdfLine } from './pdf-line.ts';

/** In ems: how far a line must begin from the base of its column to be indented. */
const INDENT = 0.8;

/** How much larger than usual the step to a line must be to part paragraphs. */
const WIDE_STEP = 1.22;

/**
 * Decides which lines begin a paragraph, by the steps between lines, by indents against the base of the column, by
 * the end of the line before. `columns` are the text of the document in the order of reading, without notes and
 * furniture.
 */
export function markParagraphs(columns: readonly (readonly PdfLine[])[]): void {
  let last: PdfLine | null = null;
  let lastFrame: Frame | null = null;
  for (const column of columns) {
    const frame = frameOf(column);
    let above: PdfLine | null = null;
    for (const line of column) {
      line.begins = above
        ? beginsBelow(line, above, frame)
        : last === null || lastFrame === null || beginsElsewhere(line, frame, last, lastFrame);
      above = last = line;
    }
    if (column.length > 0) lastFrame = frame;
  }
}

/** The measures of a column, along the direction of its lines. */
interface Frame {
  /** Where most lines begin. */
  readonly base: number;
  /** Where full lines end. */
  readonly end: number;
  /** The usual step from line to line, in ems. */
  readonly step: number;
  /** Whether wide steps part paragraphs. */
  readonly spaced: boolean;
}

function frameOf(column: readonly PdfLine[]): Frame {
  const base = mostFrequent(column.map((line) => Math.round(startOf(line))));
  const ends = column.map(endOf).sort((a, b) => a - b);
  const end = ends[Math.floor(ends.length * 0.9)] ?? 0;
  const steps: number[] = [];
  column.forEach((line, index) => {
    const above = column[index - 1];
    if (above && sameSize(line, above)) steps.push(stepOf(line, above));
  });
  const plausible = steps.filter((step) => step > 0.6 && step < 4);
  const step = usualStep(plausible);
  const wide = plausible.filter((value) => value > step * WIDE_STEP).length;
  return { base, end, step, spaced: wide >= 1 };
}

/** The most frequent step; the smallest of them when several are as frequent. */
function usualStep(steps: readonly number[]): number {
  if (steps.length === 0) return 1.2;
  return mostFrequent(steps.map((step) => Math.round(step * 20))) / 20;
}

function beginsBelow(line: PdfLine, above: PdfLine, frame: Frame): boolean {
  const step = stepOf(line, above);
  if (step < 0 || step > frame.step * WIDE_STEP) return true;
  if (!sameSize(line, above)) return true;
  if (startsWithMarker(line) && endsClause(above)) return true;
  const indent = (startOf(line) - startOf(above)) / line.size;
  const indented = indent > INDENT && (startOf(line) - frame.base) / line.size > INDENT;
  if (indented && !(frame.spaced && !endsClause(above))) return !frame.spaced || startsWithMarker(line);
  return !frame.spaced && isShort(above, frame) && endsClause(above);
}

/** The first line of a page or column: there is no step to measure. */
function beginsElsewhere(line: PdfLine, frame: Frame, last: PdfLine, lastFrame: Frame): boolean {
  if (!sameSize(line, last)) return true;
  if (startsWithMarker(line)) return endsClause(last);
  if (!endsClause(last)) return isShort(last, lastFrame) && line.size > last.size;
  const indented = (startOf(line) - frame.base) / line.size > INDENT;
  if (indented) return startsLikeParagraph(line);
  return isShort(last, lastFrame) && startsLikeParagraph(line);
}

function startsWithMarker(line: PdfLine): boolean {
  const tab = line.text.indexOf('\t');
  return tab > 0 && isClauseMarker(line.text.slice(0, tab));
}

/** With a capital letter, a quotation mark, in italics, or in a script that has no capitals. */
function startsLikeParagraph(line: PdfLine): boolean {
  return (
    !/^\p{Ll}/u.test(line.text) || line.marks.some(({ kind, start }) => kind === 'italic' && start === 0)
  );
}

const CLAUSE_END = /[.;:,،؛؟!?)\]”"»]$/;

/** Whether a paragraph may end with this line, a note mark at its end apart. */
function endsClause(line: PdfLine): boolean {
  const raised = line.marks.find(({ kind, end }) => kind === 'superscript' && end === line.text.length);
  return CLAUSE_END.test(line.text.slice(0, raised?.start).trimEnd());
}

/** Whether a line ends well before the end of the column. */
function isShort(line: PdfLine, frame: Frame): boolean {
  return frame.end - endOf(line) > 3 * line.size;
}

function sameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) < 0.12 * Math.max(a.size, b.size);
}

function stepOf(line: PdfLine, above: PdfLine): number {
  return (line.y - above.y) / line.size;
}

/** Where a line begins and ends, in its own direction. */
function startOf(line: PdfLine): number {
  return line.rightToLeft ? -line.x1 : line.x0;
}

function endOf(line: PdfLine): number {
  return line.rightToLeft ? -line.x0 : line.x1;
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? 0;
  for (const [value, count] of counts) {
    const before = counts.get(best) ?? 0;
    if (count > before || (count === before && value < best)) best = value;
  }
  return best;
}
