import type { Run } from './redline.ts';

/** Runs in the making: what is added is joined to what stands before it, and what is deleted goes before what is inserted. */
export class RunWriter {
  readonly #runs: Run[] = [];
  #old = 0;
  #new = 0;
  #kept = 0;
  #deleted = 0;
  #inserted = 0;

  keep(length: number): void {
    if (length === 0) return;
    this.#writeChange();
    this.#kept += length;
  }

  change(deleted: number, inserted: number): void {
    if (deleted === 0 && inserted === 0) return;
    this.#writeKept();
    this.#deleted += deleted;
    this.#inserted += inserted;
  }

  /** Two stretches at the same place: what they have in common at their start is kept. */
  compare(old: string, fresh: string): void {
    let same = 0;
    while (same < old.length && same < fresh.length && old[same] === fresh[same]) same++;
    this.keep(same);
    this.change(old.length - same, fresh.length - same);
  }

  runs(): Run[] {
    this.#writeKept();
    this.#writeChange();
    return this.#runs;
  }

  #writeKept(): void {
    this.#write('kept', this.#kept, this.#kept);
    this.#kept = 0;
  }

  #writeChange(): void {
    this.#write('deleted', this.#deleted, 0);
    this.#write('inserted', 0, this.#inserted);
    this.#deleted = 0;
    this.#inserted = 0;
  }

  #write(kind: Run['kind'], deleted: number, inserted: number): void {
    if (deleted === 0 && inserted === 0) return;
    this.#runs.push({
      kind,
      old: { start: this.#old, end: this.#old + deleted },
      new: { start: this.#new, end: this.#new + inserted },
    });
    this.#old += deleted;
    this.#new += inserted;
  }
}
