import type { ComparedNote, Range } from '@biennium/core';
import { italicStretches } from './italic-stretches.ts';
import type { Kept, KeptSpan } from './kept-spans.ts';
import type { Fate, Piece } from './manuscript.ts';
import type { Side, SideLine } from './sides.ts';

/** Something that stands before a character without being words of the text: a call of a note, a number that is typed. */
export interface Insert {
  readonly at: number;
  /** What it is; the same in both texts where it stays. */
  readonly key: string;
  /** The note that becomes a footnote; `null` where words stand for it. */
  readonly note: ComparedNote | null;
  readonly words: string;
  readonly raised: boolean;
}

/** A paragraph of a row, and which lines of the two texts end with it. */
export interface TrackedLine {
  readonly old: SideLine | null;
  readonly new: SideLine | null;
  readonly pieces: readonly Piece[];
  readonly end: Fate;
}

export interface TrackedRow {
  readonly old: Side;
  readonly new: Side;
  readonly kept: Kept;
}

export interface RowInserts {
  readonly old: readonly Insert[];
  readonly new: readonly Insert[];
}

/**
 * The paragraphs of a row in the order of the file: what stays in its place, and between it what goes before what comes. Without what
 * was inserted it is the old text, without what was deleted the new one.
 */
export function trackedLines(row: TrackedRow, inserts: RowInserts): TrackedLine[] {
  const writer = new LineWriter();
  let o = 0;
  let n = 0;
  const endOfOld = row.old.lines.length === 0 ? 0 : row.old.text.length + 1;
  const endOfNew = row.new.lines.length === 0 ? 0 : row.new.text.length + 1;
  const edge: KeptSpan = { old: endOfOld, new: endOfNew, length: 0 };
  for (const span of [...cutAtInserts(row.kept.spans, inserts), edge]) {
    writeGap(writer, row, inserts, { start: o, end: span.old }, { start: n, end: span.new });
    if (span.length > 0) writeKept(writer, row, span);
    o = span.old + span.length;
    n = span.new + span.length;
  }
  return writer.lines;
}

/** The same spans, cut where something stands between their characters. */
function cutAtInserts(spans: readonly KeptSpan[], inserts: RowInserts): KeptSpan[] {
  const places = (some: readonly Insert[]) => some.map(({ at }) => at);
  const old = places(inserts.old);
  const next = places(inserts.new);
  return spans.flatMap((span) => {
    const within = (at: number) => at > 0 && at < span.length;
    const cuts = new Set(
      [...old.map((at) => at - span.old), ...next.map((at) => at - span.new)].filter(within),
    );
    const edges = [0, ...[...cuts].sort((a, b) => a - b), span.length];
    return edges.slice(0, -1).map((edge, k) => ({
      old: span.old + edge,
      new: span.new + edge,
      length: (edges[k + 1] as number) - edge,
    }));
  });
}

/** What stands between two kept spans: what goes, then what comes; what stands in both at that place stays and parts them. */
function writeGap(writer: LineWriter, row: TrackedRow, inserts: RowInserts, old: Range, next: Range): void {
  const within = (some: readonly Insert[], { start, end }: Range) =>
    some.filter(({ at }) => at >= start && at <= end);
  const going = within(inserts.old, old);
  const coming = within(inserts.new, next);
  let o = 0;
  let n = 0;
  const from = { old: old.start, new: next.start };
  const writeUpTo = (oldIndex: number, newIndex: number, end: { old: number; new: number }) => {
    writer.side(row.old, 'deleted', { start: from.old, end: end.old }, going.slice(o, oldIndex));
    writer.side(row.new, 'inserted', { start: from.new, end: end.new }, coming.slice(n, newIndex));
  };
  for (const [k, insert] of going.entries()) {
    const match = coming.findIndex(({ key }, index) => index >= n && key === insert.key);
    if (match < 0) continue;
    const end = { old: insert.at, new: (coming[match] as Insert).at };
    writeUpTo(k, match, end);
    writer.insert(insert, 'kept');
    from.old = end.old;
    from.new = end.new;
    o = k + 1;
    n = match + 1;
  }
  writeUpTo(going.length, coming.length, { old: old.end, new: next.end });
}

function writeKept(writer: LineWriter, { old, new: next }: TrackedRow, span: KeptSpan): void {
  const newLine = next.lines.find(({ end }) => end === span.new) ?? null;
  if (span.length === 1 && newLine) {
    writer.end(old.lines.find(({ end }) => end === span.old) ?? null, newLine, 'kept');
    return;
  }
  const end = span.new + span.length;
  for (const { start, end: to, italic } of italicStretches(next.italics, span.new, end)) {
    writer.words(next.text.slice(start, to), 'kept', italic);
  }
}

class LineWriter {
  readonly lines: TrackedLine[] = [];
  #pieces: Piece[] = [];

  words(text: string, fate: Fate, italic: boolean, raised = false): void {
    if (text === '') return;
    const last = this.#pieces.at(-1);
    if (last?.kind === 'words' && last.fate === fate && last.italic === italic && last.raised === raised) {
      this.#pieces[this.#pieces.length - 1] = { ...last, text: last.text + text };
    } else this.#pieces.push({ kind: 'words', fate, text, italic, raised });
  }

  insert({ note, words, raised }: Insert, fate: Fate): void {
    if (note) this.#pieces.push({ kind: 'call', fate, note, mark: null });
    else this.words(words, fate, false, raised);
  }

  end(old: SideLine | null, next: SideLine | null, fate: Fate): void {
    this.lines.push({ old, new: next, pieces: this.#pieces, end: fate });
    this.#pieces = [];
  }

  /** A stretch of one text with all that stands in it. */
  side(side: Side, fate: 'deleted' | 'inserted', { start, end }: Range, inserts: readonly Insert[]): void {
    let at = start;
    const upTo = (to: number) => {
      while (at < to) {
        const line = side.lines.find((each) => each.end >= at) as SideLine;
        const stop = Math.min(to, line.end);
        for (const stretch of italicStretches(side.italics, at, stop)) {
          this.words(side.text.slice(stretch.start, stretch.end), fate, stretch.italic);
        }
        at = stop;
        if (at === line.end && at < to) {
          this.end(fate === 'deleted' ? line : null, fate === 'inserted' ? line : null, fate);
          at += 1;
        }
      }
    };
    for (const insert of inserts) {
      upTo(insert.at);
      this.insert(insert, fate);
    }
    upTo(end);
  }
}
