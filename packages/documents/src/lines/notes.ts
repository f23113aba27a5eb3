import type { Line } from './line.ts';
import { formattedNumber } from './number-formats.ts';

export type NoteKind = 'footnote' | 'endnote';

interface NoteNumbers {
  readonly format: string;
  readonly start: number;
}

/** A note that the text refers to, in the order of the references. */
export interface ReferredNote {
  readonly kind: NoteKind;
  readonly id: string;
  readonly marker: string;
}

/** Numbers the notes of a document as their references come, and keeps their lines (ECMA-376 part 1, 17.11). */
export class Notes {
  readonly referred: ReferredNote[] = [];
  readonly #lines = new Map<string, Line[]>();
  readonly #markers = new Map<string, string>();
  readonly #counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  readonly #numbers: Record<NoteKind, NoteNumbers> = {
    footnote: { format: 'decimal', start: 1 },
    endnote: { format: 'lowerRoman', start: 1 },
  };

  /** How the document numbers its notes, where it says so. */
  numberAs(kind: NoteKind, format: string | undefined, start: number | undefined): void {
    const now = this.#numbers[kind];
    this.#numbers[kind] = { format: format ?? now.format, start: start ?? now.start };
  }

  /** A reference that Word numbers; gives the number that it shows. */
  nextReference(kind: NoteKind, id: string): string {
    const { format, start } = this.#numbers[kind];
    const marker = formattedNumber(start + this.#counts[kind]++, format);
    this.#refer(kind, id, marker);
    return marker;
  }

  /** A reference with a mark of its own, such as a star. */
  customReference(kind: NoteKind, id: string, marker: string): void {
    this.#refer(kind, id, marker);
  }

  #refer(kind: NoteKind, id: string, marker: string): void {
    this.referred.push({ kind, id, marker });
    const key = `${kind} ${id}`;
    if (!this.#markers.has(key)) this.#markers.set(key, marker);
  }

  /** The marker of a note that was referred to. */
  markerOf(kind: NoteKind, id: string): string | null {
    return this.#markers.get(`${kind} ${id}`) ?? null;
  }

  addLine(kind: NoteKind, id: string, line: Line): void {
    const key = `${kind} ${id}`;
    const lines = this.#lines.get(key);
    if (lines) lines.push(line);
    else this.#lines.set(key, [line]);
  }

  linesOf(note: ReferredNote): readonly Line[] {
    return this.#lines.get(`${note.kind} ${note.id}`) ?? [];
  }
}
