import { element, type Xml, type XmlAttributes, type XmlContent } from '../../xml.ts';
import type { Fate } from '../manuscript.ts';

/** Who made the changes of a file, and when: an instant such as `2026-11-21T09:00:00Z`. */
export interface Authorship {
  readonly author: string;
  readonly at: string;
}

/** Writes tracked changes, each with its author, its time and a number of its own in the file (ECMA-376 part 1, 17.13.5). */
export class Revisions {
  readonly #by: Authorship | null;
  #count = 0;

  /** Without an author there are no changes. */
  constructor(by: Authorship | null) {
    this.#by = by;
  }

  /** Runs within what says that they came or go. */
  around(fate: Fate, runs: readonly Xml[]): XmlContent {
    return fate === 'kept' ? runs : element(NAMES[fate], this.#attributes(), runs);
  }

  /** What says in the properties of a paragraph's mark that it came or goes. */
  mark(fate: Fate): Xml | null {
    return fate === 'kept' ? null : element(NAMES[fate], this.#attributes());
  }

  #attributes(): XmlAttributes {
    if (!this.#by) throw new Error('a tracked change without an author');
    this.#count += 1;
    return { 'w:id': this.#count, 'w:author': this.#by.author, 'w:date': this.#by.at };
  }
}

const NAMES = { deleted: 'w:del', inserted: 'w:ins' } as const;
