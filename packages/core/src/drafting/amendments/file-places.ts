import type { Redline } from '../../redline/redline.ts';
import type { Piece } from '../../text/placed-text.ts';
import type { Range, Span } from '../../text/span.ts';
import { carriedPlace, redlineBetween } from '../carried.ts';
import type { DraftPage, PageLine } from '../page.ts';
import type { FileLine } from './file-lines.ts';

/** A line of the file with the line of the draft that it is. */
interface PlacedLine {
  readonly line: FileLine;
  readonly source: Span;
  readonly to: PageLine;
  /** From the words of the file to those of the draft. */
  readonly redline: Redline;
}

/** Carries places of a file's source over to the page of a draft. */
export class FilePlaces {
  /** Every line with words, by its place in the source. */
  readonly #lines: { readonly source: Span; readonly placed: PlacedLine | null }[];
  readonly #page: DraftPage;

  constructor(file: readonly FileLine[], pairs: readonly (number | null)[], page: DraftPage) {
    this.#page = page;
    this.#lines = file
      .flatMap((line, index) => {
        const source = hullOf(line.pieces);
        if (!source) return [];
        const to = page.lines[pairs[index] ?? -1];
        const words = to && page.text.slice(to.start, to.end);
        const placed = to && { line, source, to, redline: redlineBetween(line.text, words as string) };
        return [{ source, placed: placed ?? null }];
      })
      .sort((a, b) => a.source.start - b.source.start);
  }

  /**
   * Where a stretch of the source lies on the page: one range where its lines follow each other there, several where they do not. None
   * where it lies in lines that the draft does not have. An empty stretch has an empty range.
   */
  rangesOf({ start, end }: Span): Range[] {
    if (start === end) {
      const at = this.#placeOf(start);
      return at === null ? [] : [{ start: at, end: at }];
    }
    const ranges: Range[] = [];
    for (const [index, { source, placed }] of this.#lines.entries()) {
      if (source.end < start || source.start >= end || !placed) continue;
      const from = placed.to.start + startWithin(placed, Math.max(start, source.start));
      const to = placed.to.start + endWithin(placed, Math.min(end, source.end));
      const range = { start: Math.min(from, to), end: to };
      // What goes beyond the last word of a line takes its end away.
      const next = this.#lines[index + 1]?.placed;
      if (end > source.end && start <= source.end && next && next.to.start === placed.to.end + 1)
        range.end = next.to.start;
      if (range.end === range.start && start !== source.end && ranges.length > 0) continue;
      const last = ranges.at(-1);
      if (last && last.end === range.start) ranges[ranges.length - 1] = { start: last.start, end: range.end };
      else ranges.push(range);
    }
    return ranges;
  }

  /** A place between two characters: in the line that reaches up to it, else before the line that follows. */
  #placeOf(at: number): number | null {
    const within = this.#lines.find(({ source }) => source.start <= at && at <= source.end);
    if (within) return within.placed && within.placed.to.start + endWithin(within.placed, at);
    const next = this.#lines.findIndex(({ source }) => source.start > at);
    if (next >= 0) return this.#lines[next]?.placed?.to.start ?? this.#endBefore(next);
    return this.#endBefore(this.#lines.length);
  }

  #endBefore(index: number): number | null {
    return this.#lines[index - 1]?.placed?.to.end ?? null;
  }

  /** What the file says in each line where it is not what the draft says there. */
  differences(): { readonly range: Range; readonly words: string }[] {
    return this.#lines.flatMap(({ placed }) => {
      if (!placed) return [];
      const { line, to, redline } = placed;
      const words = this.#page.text.slice(to.start, to.end);
      if (line.text === words) return [];
      return hunks(redline).map((hunk) => ({
        range: { start: to.start + hunk.new.start, end: to.start + hunk.new.end },
        words: line.text.slice(hunk.old.start, hunk.old.end),
      }));
    });
  }
}

/** Neighbouring runs that are not kept, together. */
function hunks({ runs }: Redline): { readonly old: Range; readonly new: Range }[] {
  const found: { old: Range; new: Range }[] = [];
  let open = false;
  for (const run of runs) {
    const last = found.at(-1);
    if (run.kind !== 'kept' && open && last) {
      last.old = { start: last.old.start, end: run.old.end };
      last.new = { start: last.new.start, end: run.new.end };
    } else if (run.kind !== 'kept') found.push({ old: run.old, new: run.new });
    open = run.kind !== 'kept';
  }
  return found;
}

function hullOf(pieces: readonly Piece[]): Span | null {
  if (pieces.length === 0) return null;
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.start + piece.length));
  return { start, end };
}

/** A place that words begin at: it goes with the character behind it. */
function startWithin(placed: PlacedLine, at: number): number {
  const own = offsetOf(placed.line, at);
  const run = placed.redline.runs.find(({ old }) => old.start <= own && own < old.end);
  if (!run) return placed.to.end - placed.to.start;
  return run.kind === 'kept' ? run.new.start + (own - run.old.start) : run.new.start;
}

/** A place that words end at: it goes with the character before it. */
function endWithin(placed: PlacedLine, at: number): number {
  return carriedPlace(placed.redline, offsetOf(placed.line, at));
}

/** The offset in the words of a line of a place of the source; of a place between words, such as a note mark's, the next one's. */
function offsetOf({ text, pieces }: FileLine, at: number): number {
  let offset = text.length;
  let nearest = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.start <= at && at <= piece.start + piece.length) return piece.at + (at - piece.start);
    if (piece.start > at && piece.start < nearest) [nearest, offset] = [piece.start, piece.at];
  }
  return offset;
}
