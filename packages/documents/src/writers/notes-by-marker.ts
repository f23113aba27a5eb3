import type { Note } from '@biennium/core';

/** The notes of an instrument by their markers, each as its index: a marker may stand for several notes, in their order. */
export class NotesByMarker {
  readonly #indexes = new Map<string, number[]>();
  /** How many notes of a marker were taken. */
  readonly #taken = new Map<string, number>();

  constructor(notes: readonly Note[]) {
    for (const [index, { marker }] of notes.entries()) {
      const same = this.#indexes.get(marker);
      if (same) same.push(index);
      else this.#indexes.set(marker, [index]);
    }
  }

  /** The next note of a marker that was not taken yet; null when none is left. */
  take(marker: string): number | null {
    const count = this.#taken.get(marker) ?? 0;
    const index = this.#indexes.get(marker)?.[count];
    if (index === undefined) return null;
    this.#taken.set(marker, count + 1);
    return index;
  }

  first(marker: string): number | null {
    return this.#indexes.get(marker)?.[0] ?? null;
  }

  last(marker: string): number | null {
    return this.#indexes.get(marker)?.at(-1) ?? null;
  }
}
