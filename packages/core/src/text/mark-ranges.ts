import type { PlacedText } from './placed-text.ts';
import type { Mark, MarkKind, SourceText } from './source-text.ts';
import type { Range } from './span.ts';

/** Where a mark of the source stands in cleaned words. */
export interface MarkRange extends Range {
  readonly mark: Mark;
}

/** The marks of one kind, in order, ready to be looked up by place. */
export function marksOfKind(source: SourceText, ...kinds: readonly MarkKind[]): Mark[] {
  return source.marks.filter((mark) => kinds.includes(mark.kind));
}

/** Where `marks` (sorted by start) stand in `placed`; a mark torn by a cleaning gives one range a piece. */
export function markRanges(placed: PlacedText, marks: readonly Mark[]): MarkRange[] {
  if (marks.length === 0) return [];
  const ranges: MarkRange[] = [];
  for (const piece of placed.pieces) {
    const end = piece.start + piece.length;
    for (let index = firstReaching(marks, piece.start); index < marks.length; index++) {
      const mark = marks[index] as Mark;
      if (mark.start >= end) break;
      const a = Math.max(mark.start, piece.start);
      const b = Math.min(mark.end, end);
      if (b > a) ranges.push({ start: piece.at + a - piece.start, end: piece.at + b - piece.start, mark });
    }
  }
  return ranges;
}

/** Ranges that touch, or that only white space parts, as one; ranges of white space alone are left out. */
export function mergedRanges(text: string, ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last && text.slice(last.end, start).trim() === '') {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else merged.push({ start, end });
  }
  return merged.map((range) => trimmed(text, range)).filter((range) => range.end > range.start);
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

/** Index of the first mark that ends after `offset`, where marks of one kind do not overlap. */
function firstReaching(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
