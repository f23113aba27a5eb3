import type { Instrument, Note } from '@biennium/core';

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
  readonly #called: ReadonlySet<number>;
  readonly #given = new Set<number>();

  constructor(instrument: Instrument, markersInOrder: readonly string[]) {
    this.#notes = instrument.notes;
    const called = new Set<number>();
    for (const marker of markersInOrder) {
      const index = this.#notes.findIndex((note, at) => note.marker === marker && !called.has(at));
      if (index >= 0) called.add(index);
    }
    this.#called = called;
  }

  /** The note that a marker calls here, and before it the ones that nothing calls. */
  call(marker: string): { readonly before: readonly NoteCall[]; readonly call: NoteCall | null } {
    const fresh = this.#notes.findIndex((note, at) => note.marker === marker && !this.#given.has(at));
    if (fresh >= 0) {
      const before = this.#uncalled(fresh);
      this.#given.add(fresh);
      return { before, call: this.#callOf(fresh, false) };
    }
    const again = this.#notes.findIndex((note) => note.marker === marker);
    return { before: [], call: again < 0 ? null : this.#callOf(again, true) };
  }

  /** The notes that are left at the end. */
  rest(): NoteCall[] {
    return this.#uncalled(this.#notes.length);
  }

  #uncalled(end: number): NoteCall[] {
    const calls: NoteCall[] = [];
    for (let index = 0; index < end; index += 1) {
      if (this.#called.has(index) || this.#given.has(index)) continue;
      this.#given.add(index);
      calls.push(this.#callOf(index, false));
    }
    return calls;
  }

  #callOf(index: number, again: boolean): NoteCall {
    return { note: this.#notes[index] as Note, number: index + 1, again };
  }
}
