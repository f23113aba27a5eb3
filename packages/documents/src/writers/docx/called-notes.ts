import type { SetNote } from './manuscript.ts';
import type { SideCall } from './sides.ts';
import type { Insert } from './tracked-lines.ts';

/** Gives the notes of one text to the places that call them: a marker used for several notes calls them in their order. */
export class CalledNotes {
  readonly #byMarker = new Map<string, SetNote[]>();
  readonly #indexes: ReadonlyMap<SetNote, number>;
  readonly #called: Set<SetNote>;

  /** `called` is shared by both texts and gathers the notes that some place calls. */
  constructor(notes: readonly SetNote[], side: 'old' | 'new', called: Set<SetNote>) {
    this.#called = called;
    this.#indexes = new Map(notes.map((note, index) => [note, index]));
    for (const note of notes) {
      const marker = note[side];
      if (marker === null) continue;
      const same = this.#byMarker.get(marker);
      if (same) same.push(note);
      else this.#byMarker.set(marker, [note]);
    }
  }

  /** What stands at a call: a footnote the first time that its note is called, else the bare mark above the line. */
  insertOf({ at, marker }: SideCall): Insert {
    const note = this.#byMarker.get(marker)?.shift() ?? null;
    if (note) this.#called.add(note);
    const key = note ? `note ${this.#indexes.get(note)}` : `mark ${marker}`;
    return { at, key, note, words: marker, raised: true };
  }
}
