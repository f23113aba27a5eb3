import type { Contribution, Range } from '@biennium/core';
import { italicStretches } from './italic-stretches.ts';
import type { Kept, KeptSpan } from './kept-spans.ts';
import type { Fate, Piece, SetNote } from './manuscript.ts';
import type { Side, SideLine } from './sides.ts';
import { contributedStretches, contributionAt } from './stretches-of-authors.ts';

/** Something that stands before a character without being words of the text: a call of a note, a number that is typed. */
export interface Insert {
  readonly at: number;
  /** What it is; the same in both texts where it stays. */
  readonly key: string;
  /** The note that becomes a footnote; `null` where words stand for it. */
  readonly note: SetNote | null;
  readonly words: string;
  readonly raised: boolean;
}

/** A paragraph of a row, and which lines of the two texts end with it. */
export interface TrackedLine {
  readonly old: SideLine | null;
  readonly new: SideLine | null;
  readonly pieces: readonly Piece[];
  readonly end: Fate;
  readonly endBy: Contribution | null;
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

/** What stands between two kept spans; what stands in both texts at that place stays and parts them. */
function writeGap(writer: LineWriter, row: TrackedRow, inserts: RowInserts, old: Range, next: Range): void {
  const within = (some: readonly Insert[], { start, end }: Range) =>
    some.filter(({ at }) => at >= start && at <= end);
  const going = within(inserts.old, old);
  const coming = within(inserts.new, next);
  let o = 0;
  let n = 0;
  const from = { old: old.start, new: next.start };
  const writeUpTo = (oldIndex: number, newIndex: number, end: { old: number; new: number }) => {
    writeChange(
      writer,
      {
        side: row.old,
        fate: 'deleted',
        range: { start: from.old, end: end.old },
        inserts: going.slice(o, oldIndex),
      },
      {
        side: row.new,
        fate: 'inserted',
        range: { start: from.new, end: end.new },
        inserts: coming.slice(n, newIndex),
      },
    );
  };
  for (const [k, insert] of going.entries()) {
    const match = coming.findIndex(
      ({ key, at }, index) => index >= n && key === insert.key && areJoined(row, insert.at, at),
    );
    if (match < 0) continue;
    const end = { old: insert.at, new: (coming[match] as Insert).at };
    writeUpTo(k, match, end);
    writer.insert(insert, 'kept', null);
    from.old = end.old;
    from.new = end.new;
    o = k + 1;
    n = match + 1;
  }
  writeUpTo(going.length, coming.length, { old: old.end, new: next.end });
}

/** Whether places in the two texts lie in lines that share paragraphs. */
function areJoined({ old, new: next, kept }: TrackedRow, oldAt: number, newAt: number): boolean {
  const i = old.lines.findIndex(({ end }) => end >= oldAt);
  const j = next.lines.findIndex(({ end }) => end >= newAt);
  return kept.groups.some((group) => group.old.includes(i) && group.new.includes(j));
}

/** A stretch of one text that goes or comes, with all that stands in it. */
interface Change {
  readonly side: Side;
  readonly fate: 'deleted' | 'inserted';
  readonly range: Range;
  readonly inserts: readonly Insert[];
}

/**
 * What goes, then what comes. At the start of a paragraph whole lines come before the beginnings of lines that go on behind, so that these
 * stand in the paragraph in which they go on.
 */
function writeChange(writer: LineWriter, going: Change, coming: Change): void {
  if (!writer.atStart) {
    writer.change(going);
    writer.change(coming);
    return;
  }
  const [goingLines, goingHead] = cutBehindLines(going);
  const [comingLines, comingHead] = cutBehindLines(coming);
  for (const change of [goingLines, comingLines, goingHead, comingHead]) writer.change(change);
}

/** The whole lines of a change, and the beginning of a line behind them. */
function cutBehindLines(change: Change): [Change, Change] {
  const { side, range, inserts } = change;
  const last = side.lines.findLast(({ end }) => end >= range.start && end < range.end);
  const cut = last ? last.end + 1 : range.start;
  return [
    { ...change, range: { ...range, end: cut }, inserts: inserts.filter(({ at }) => at < cut) },
    { ...change, range: { ...range, start: cut }, inserts: inserts.filter(({ at }) => at >= cut) },
  ];
}

function writeKept(writer: LineWriter, { old, new: next }: TrackedRow, span: KeptSpan): void {
  const newLine = next.lines.find(({ end }) => end === span.new) ?? null;
  if (span.length === 1 && newLine) {
    writer.end(old.lines.find(({ end }) => end === span.old) ?? null, newLine, 'kept', null);
    return;
  }
  const end = span.new + span.length;
  for (const { start, end: to, italic } of italicStretches(next.italics, span.new, end)) {
    writer.words(next.text.slice(start, to), 'kept', italic, null);
  }
}

class LineWriter {
  readonly lines: TrackedLine[] = [];
  #pieces: Piece[] = [];

  /** Whether nothing stands yet in the paragraph that is written. */
  get atStart(): boolean {
    return this.#pieces.length === 0;
  }

  words(text: string, fate: Fate, italic: boolean, by: Contribution | null, raised = false): void {
    if (text === '') return;
    const last = this.#pieces.at(-1);
    const joins =
      last?.kind === 'words' &&
      last.fate === fate &&
      last.italic === italic &&
      last.raised === raised &&
      last.by === by;
    if (joins) this.#pieces[this.#pieces.length - 1] = { ...last, text: last.text + text };
    else this.#pieces.push({ kind: 'words', fate, text, italic, raised, by });
  }

  insert({ note, words, raised }: Insert, fate: Fate, by: Contribution | null): void {
    if (note) this.#pieces.push({ kind: 'call', fate, note, mark: null, by: callerOf(note, fate) ?? by });
    else this.words(words, fate, false, by, raised);
  }

  end(old: SideLine | null, next: SideLine | null, fate: Fate, endBy: Contribution | null): void {
    this.lines.push({ old, new: next, pieces: this.#pieces, end: fate, endBy });
    this.#pieces = [];
  }

  change({ side, fate, range, inserts }: Change): void {
    let at = range.start;
    const { contributions, otherwise } = side;
    const upTo = (to: number) => {
      while (at < to) {
        const line = side.lines.find((each) => each.end >= at) as SideLine;
        const stop = Math.min(to, line.end);
        for (const stretch of italicStretches(side.italics, at, stop)) {
          for (const { start, end, by } of contributedStretches(
            side.text,
            contributions,
            stretch,
            otherwise,
          )) {
            this.words(side.text.slice(start, end), fate, stretch.italic, by);
          }
        }
        at = stop;
        if (at === line.end && at < to) {
          const by = contributionAt(contributions, at, otherwise);
          this.end(fate === 'deleted' ? line : null, fate === 'inserted' ? line : null, fate, by);
          at += 1;
        }
      }
    };
    for (const insert of inserts) {
      upTo(insert.at);
      this.insert(insert, fate, contributionAt(contributions, insert.at, otherwise));
    }
    upTo(range.end);
  }
}

/** Whose doing it is that a note comes or goes with its call. */
function callerOf({ old, new: next, contributions }: SetNote, fate: Fate): Contribution | null {
  if (fate === 'deleted' && next === null) return contributions.old[0]?.contribution ?? null;
  if (fate === 'inserted' && old === null) return contributions.new[0]?.contribution ?? null;
  return null;
}
