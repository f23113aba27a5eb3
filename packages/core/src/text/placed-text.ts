import type { Span } from './span.ts';

/** `text.slice(at, at + length)` stands in the source at `start`, character for character. */
export interface Piece {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Cleaned words that remember their place in the source, through every cleaning (rule T2).
 *
 * Characters outside of every piece were put in by the program: the space that replaces a line end.
 * Pieces are sorted by `at` and do not overlap.
 */
export interface PlacedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** No words. */
export const NO_TEXT: PlacedText = { text: '', pieces: [] };

/** Words of the source exactly as they stand. */
export function placedText(source: string, start: number, end: number): PlacedText {
  if (end <= start) return NO_TEXT;
  return { text: source.slice(start, end), pieces: [{ at: 0, start, length: end - start }] };
}

/** The part between two offsets of `placed.text`; offsets beyond the text are clipped. */
export function slicePlaced(placed: PlacedText, from: number, to: number = placed.text.length): PlacedText {
  const start = Math.max(0, from);
  const end = Math.min(placed.text.length, to);
  if (start === 0 && end === placed.text.length) return placed;
  if (end <= start) return NO_TEXT;
  const pieces: Piece[] = [];
  for (let index = firstReaching(placed, start); index < placed.pieces.length; index++) {
    const piece = placed.pieces[index] as Piece;
    if (piece.at >= end) break;
    const a = Math.max(piece.at, start);
    const b = Math.min(piece.at + piece.length, end);
    if (b > a) pieces.push({ at: a - start, start: piece.start + (a - piece.at), length: b - a });
  }
  return { text: placed.text.slice(start, end), pieces };
}

/** Parts one after another, with `joiner` (words of the program, without a place) between them. */
export function joinPlaced(parts: readonly PlacedText[], joiner = ''): PlacedText {
  if (parts.length === 0) return NO_TEXT;
  if (parts.length === 1) return parts[0] as PlacedText;
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && joiner) {
      texts.push(joiner);
      length += joiner.length;
    }
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + length });
    texts.push(part.text);
    length += part.text.length;
  }
  return { text: texts.join(''), pieces };
}

/** The same without surrounding white space. */
export function trimPlaced(placed: PlacedText): PlacedText {
  const { text } = placed;
  const start = text.length - text.trimStart().length;
  return slicePlaced(placed, start, Math.max(start, text.trimEnd().length));
}

/** The source offset of the character at `at`, or of the nearest placed one after it; `null` when there is none. */
export function sourceOffset(placed: PlacedText, at: number): number | null {
  const piece = placed.pieces[firstReaching(placed, at)];
  return piece ? piece.start + Math.max(0, at - piece.at) : null;
}

/** The places in the source of `text.slice(from, to)`, in the order of the text; touching places are one. */
export function spansOf(placed: PlacedText, from = 0, to: number = placed.text.length): Span[] {
  const spans: Span[] = [];
  for (let index = firstReaching(placed, from); index < placed.pieces.length; index++) {
    const piece = placed.pieces[index] as Piece;
    if (piece.at >= to) break;
    const a = Math.max(piece.at, from);
    const b = Math.min(piece.at + piece.length, to);
    if (b <= a) continue;
    const start = piece.start + (a - piece.at);
    const end = start + (b - a);
    const last = spans.at(-1);
    if (last && last.end === start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

/** Index of the first piece that ends after `at`. */
function firstReaching({ pieces }: PlacedText, at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at: start, length } = pieces[middle] as Piece;
    if (start + length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
