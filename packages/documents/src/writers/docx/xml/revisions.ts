import type { Contribution } from '@biennium/core';
import { element, type Xml, type XmlAttributes, type XmlContent } from '../../xml.ts';
import type { Fate } from '../manuscript.ts';

/** Who makes a file and its changes, where they are not another's; and when: an instant such as `2026-11-21T09:00:00Z`. */
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
  around(fate: Fate, by: Contribution | null, runs: readonly Xml[]): XmlContent {
    return fate === 'kept' ? runs : element(NAMES[fate], this.#attributes(by), runs);
  }

  /** What says in the properties of a paragraph's mark that it came or goes. */
  mark(fate: Fate, by: Contribution | null): Xml | null {
    return fate === 'kept' ? null : element(NAMES[fate], this.#attributes(by));
  }

  /** The name and the instant that stand with a change. */
  signatureOf(by: Contribution | null): Authorship {
    if (!this.#by) throw new Error('a tracked change without an author');
    if (!by) return this.#by;
    const { author } = this.#by;
    const names = [...(by.own ? [author] : []), ...by.delegations];
    return { author: names.length > 0 ? names.join(', ') : author, at: wholeSeconds(by.at) ?? this.#by.at };
  }

  #attributes(by: Contribution | null): XmlAttributes {
    const { author, at } = this.signatureOf(by);
    this.#count += 1;
    return { 'w:id': this.#count, 'w:author': author, 'w:date': at };
  }
}

/** An instant as Word writes it; `null` for what is none. */
function wholeSeconds(at: string): string | null {
  const milliseconds = Date.parse(at);
  return Number.isNaN(milliseconds) ? null : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

const NAMES = { deleted: 'w:del', inserted: 'w:ins' } as const;
