import type { Instrument } from '@biennium/core';
import { NotesByMarker } from '../notes-by-marker.ts';

/** A call of a note in the text. */
export interface NoteLink {
  /** Identifier of the call itself. */
  readonly id: string;
  /** Identifier of the note; null where the instrument has none of that marker. */
  readonly target: string | null;
}

/** Gives identifiers to notes and to the places that call them, so that each leads to the other. */
export class NoteLinks {
  readonly #notes: NotesByMarker;
  readonly #calls = new Map<number, string[]>();
  #count = 0;

  constructor({ notes }: Instrument) {
    this.#notes = new NotesByMarker(notes);
  }

  /** A marker used for several notes calls them in their order, then the last of them again. */
  call(marker: string): NoteLink {
    this.#count += 1;
    const id = `ref-${this.#count}`;
    const index = this.#notes.take(marker) ?? this.#notes.last(marker);
    if (index === null) return { id, target: null };
    const calls = this.#calls.get(index);
    if (calls) calls.push(id);
    else this.#calls.set(index, [id]);
    return { id, target: noteId(index) };
  }

  /** Where the note at `index` is called, in the order of the text. */
  callsOf(index: number): readonly string[] {
    return this.#calls.get(index) ?? [];
  }
}

export function noteId(index: number): string {
  return `note-${index + 1}`;
}
