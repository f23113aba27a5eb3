import { markRanges, mergedRanges } from '../text/mark-ranges.ts';
import { joinPlaced, type PlacedText, slicePlaced, spansOf, trimPlaced } from '../text/placed-text.ts';
import type { Mark } from '../text/source-text.ts';
import { hull, type Range, type Span } from '../text/span.ts';
import type { NoteReference, RichText, Text } from './instrument.ts';
import type { NoteMark } from './note-marks.ts';

/** Words without their note marks, and where the marks stood. */
export interface Unmarked {
  readonly words: PlacedText;
  readonly notes: readonly NoteReference[];
  /** Where the marks stand in the source. */
  readonly markSpans: readonly Span[];
}

/** Takes note marks out of words; white space before a mark goes with it where none is needed (rule I8). */
export function withoutNoteMarks(words: PlacedText, marks: readonly NoteMark[]): Unmarked {
  if (marks.length === 0) return { words, notes: [], markSpans: [] };
  const parts: PlacedText[] = [];
  const notes: NoteReference[] = [];
  let length = 0;
  let spaced = true;
  const add = (part: PlacedText): void => {
    // Of the white space before and behind a mark one stays.
    const kept = spaced && part.text.startsWith(' ') ? slicePlaced(part, 1) : part;
    if (kept.text === '') return;
    parts.push(kept);
    length += kept.text.length;
    spaced = kept.text.endsWith(' ');
  };
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    const part = slicePlaced(words, at, mark.start);
    const next = words.text.charAt(endOfRun(marks, index));
    const loose = part.text.endsWith(' ') && (next === '' || /[,;:.،؛)”’»]/.test(next));
    add(loose ? slicePlaced(part, 0, part.text.length - 1) : part);
    notes.push({ marker: mark.marker, at: spaced ? Math.max(0, length - 1) : length });
    at = mark.end;
  }
  add(slicePlaced(words, at));
  const trimmed = trimPlaced(joinPlaced(parts));
  const markSpans = marks.flatMap((mark) => spansOf(words, mark.start, mark.end));
  return {
    words: trimmed,
    notes: notes.map((note) => ({ ...note, at: Math.min(note.at, trimmed.text.length) })),
    markSpans,
  };
}

/** Where the marks end that follow each other without a gap. */
function endOfRun(marks: readonly NoteMark[], index: number): number {
  let { end } = marks[index] as NoteMark;
  for (let at = index + 1; marks[at]?.start === end; at++) end = (marks[at] as NoteMark).end;
  return end;
}

/** Words as {@link Text}; `more` are places that belong to them besides: a number, note marks. */
export function textOf(words: PlacedText, more: readonly Span[] = []): Text {
  const spans = more.length === 0 ? spansOf(words) : inOrder([...more, ...spansOf(words)]);
  return {
    text: words.text,
    span: spans.length > 0 ? hull(spans) : { start: 0, end: 0 },
    spans,
    pieces: words.pieces,
  };
}

/** Spans by their start; those that touch are one. */
function inOrder(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** What the format sets in italics among words. */
export function italicsOf(words: PlacedText, italics: readonly Mark[]): Range[] {
  return mergedRanges(words.text, markRanges(words, italics));
}

/** Words with their notes and italics. */
export function richText(
  { words, notes, markSpans }: Unmarked,
  italics: readonly Mark[],
  more: readonly Span[] = [],
): RichText {
  return { ...textOf(words, [...more, ...markSpans]), notes, italics: italicsOf(words, italics) };
}

/** Stretches of one text as one, a space between them; null when there is none. */
export function joinedRich(stretches: readonly RichText[]): RichText | null {
  const [first] = stretches;
  if (!first || stretches.length === 1) return first ?? null;
  const pieces: RichText['pieces'][number][] = [];
  const notes: NoteReference[] = [];
  const italics: Range[] = [];
  let shift = 0;
  for (const stretch of stretches) {
    for (const piece of stretch.pieces) pieces.push({ ...piece, at: piece.at + shift });
    for (const note of stretch.notes) notes.push({ ...note, at: note.at + shift });
    for (const { start, end } of stretch.italics) italics.push({ start: start + shift, end: end + shift });
    shift += stretch.text.length + 1;
  }
  const spans = inOrder(stretches.flatMap((stretch) => stretch.spans));
  return {
    text: stretches.map(({ text }) => text).join(' '),
    span: hull(spans),
    spans,
    pieces,
    notes,
    italics,
  };
}
