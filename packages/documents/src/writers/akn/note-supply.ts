import type { Instrument, Note } from '@biennium/core';
import { NotesByMarker } from '../notes-by-marker.ts';

/** A note to be written at a place: for the first time, or as a call of one that was written before. */
export interface NoteCall {
  readonly note: Note;
  /** From 1, in the order of the instrument's notes. */
  readonly number: number;
  readonly again: boolean;
}

/**
 * Gives out the notes of an instrument where they are called. Notes that nothing calls are given before the next one in
 * order, so that reading finds the notes in the order in which they stood.
 */
export class NoteSupply {
  readonly #notes: readonly Note[];
  readonly #byMarker: NotesByMarker;
  readonly #called = new Set<number>();
  /** The notes before this one were given. */
  #next = 0;

  constructor({ notes }: Instrument, markersInOrder: readonly string[]) {
    this.#notes = notes;
    this.#byMarker = new NotesByMarker(notes);
    const toCall = new NotesByMarker(notes);
    for (const marker of markersInOrder) {
      const index = toCall.take(marker);
      if (index !== null) this.#called.add(index);
    }
  }

  /** The note that a marker calls here, and before it the ones that nothing calls. */
  call(marker: string): { readonly before: readonly NoteCall[]; readonly call: NoteCall | null } {
    const fresh = this.#byMarker.take(marker);
    if (fresh !== null) return { before: this.#uncalled(fresh), call: this.#callOf(fresh, false) };
    const again = this.#byMarker.first(marker);
    return { before: [], call: again === null ? null : this.#callOf(again, true) };
  }

  /** The notes that are left at the end. */
  rest(): NoteCall[] {
    return this.#uncalled(this.#notes.length);
  }

  #uncalled(end: number): NoteCall[] {
    const calls: NoteCall[] = [];
    for (; this.#next < end; this.#next += 1) {
      if (!this.#called.has(this.#next)) calls.push(this.#callOf(this.#next, false));
    }
    return calls;
  }

  #callOf(index: number, again: boolean): NoteCall {
    return { note: this.#notes[index] as Note, number: index + 1, again };
  }
}
