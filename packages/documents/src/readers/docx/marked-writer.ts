import type { MarkedComment, TrackedChange } from '@biennium/core';
import { type Line, type Piece, wordsOf } from '../../lines/line.ts';
import { writeLine } from '../../lines/write-line.ts';
import type { SourceBuilder } from '../../source-builder.ts';
import type { Markings } from './markings.ts';

/** Code units that a reader inserted into a line. */
export function insertedLength({ pieces }: Line): number {
  return pieces.reduce(
    (sum, { tracked }) => sum + (tracked?.kind === 'inserted' ? tracked.value.length : 0),
    0,
  );
}

/** Writes lines as they were, and keeps where each mark of the file's reader belongs. */
export class MarkedWriter {
  readonly #builder: SourceBuilder;
  readonly #markings: Markings;
  readonly #changes: TrackedChange[] = [];
  readonly #starts = new Map<string, number>();
  readonly #ends = new Map<string, number>();
  /** A deleted line end, until a line with words comes that is drawn up to it. */
  #deletedEnd: TrackedChange | null = null;

  constructor(builder: SourceBuilder, markings: Markings) {
    this.#builder = builder;
    this.#markings = markings;
  }

  write(line: Line): void {
    if (wordsOf(line).trim() === '') {
      this.#writeInserted(line);
      return;
    }
    if (this.#deletedEnd) this.#add(this.#deletedEnd);
    this.#deletedEnd = null;
    writeLine(line, this.#builder, (piece, start) => this.#mark(piece, start));
  }

  /** A line that was not there before, or had no words: what was inserted in it is a line of its own. */
  #writeInserted(line: Line): void {
    const inserted = line.pieces.filter(({ tracked }) => tracked?.kind === 'inserted');
    const first = inserted[0]?.tracked;
    const at = this.#builder.at;
    for (const piece of line.pieces) if (piece.tracked?.kind !== 'deleted-end') this.#mark(piece, at);
    const ended = inserted.at(-1)?.tracked?.value.endsWith('\n');
    if (first && !ended) this.#add(change(first, { start: at, end: at }, '\n'));
    // An empty line whose own end stays takes up the deleted end before it.
    if (!line.pieces.some(({ tracked }) => tracked?.kind === 'deleted-end')) this.#deletedEnd = null;
  }

  #mark({ text, tracked }: Piece, start: number): void {
    if (!tracked) return;
    const here = { start, end: start };
    switch (tracked.kind) {
      case 'deleted':
        this.#add(change(tracked, { start, end: start + text.length }));
        break;
      case 'deleted-end':
        this.#deletedEnd = change(tracked, { start, end: start + 1 });
        break;
      case 'inserted':
        this.#add(change(tracked, here, tracked.value));
        break;
      case 'inserted-note':
        this.#add({
          ...change(tracked, here),
          notes: [{ at: 0, text: this.#markings.noteWords(tracked.value) }],
        });
        break;
      case 'comment-start':
        this.#starts.set(tracked.value, start);
        break;
      case 'comment-end':
        this.#ends.set(tracked.value, start);
        break;
    }
  }

  /** Marks of one hand that touch are one change. */
  #add(next: TrackedChange): void {
    const last = this.#changes.at(-1);
    if (!last || last.author !== next.author || last.span.end !== next.span.start) this.#changes.push(next);
    else {
      this.#changes[this.#changes.length - 1] = {
        ...last,
        span: { start: last.span.start, end: next.span.end },
        words: last.words + next.words,
        notes: [...last.notes, ...next.notes.map(({ at, text }) => ({ at: at + last.words.length, text }))],
      };
    }
  }

  changes(): TrackedChange[] {
    return this.#changes;
  }

  /** The comments of the file; one that is anchored nowhere has no place. */
  comments(length: number): MarkedComment[] {
    return this.#markings.comments().map((comment) => {
      const start = this.#starts.get(comment.id);
      if (start === undefined) return { ...comment, span: null };
      const end = Math.min(length, Math.max(start, this.#ends.get(comment.id) ?? start));
      return { ...comment, span: { start: Math.min(start, length), end } };
    });
  }
}

function change(
  { author, at }: { readonly author: string | null; readonly at: string | null },
  span: TrackedChange['span'],
  words = '',
): TrackedChange {
  return { author, at, span, words, notes: [] };
}
