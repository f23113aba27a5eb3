import type { Range } from '../text/span.ts';

/**
 * A run of words with one fate. `old` and `new` are its places in the two texts: an inserted run has an empty `old`, a deleted
 * run an empty `new`, a kept run the same words in both, character for character.
 */
export interface Run {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly old: Range;
  readonly new: Range;
}

/**
 * What became of a text, word by word. Runs are in the order of reading and leave no gap in either text, so that kept and deleted
 * runs give back the old text and kept and inserted runs the new one, to the character.
 */
export interface Redline {
  readonly old: string;
  readonly new: string;
  readonly runs: readonly Run[];
}

/**
 * One change as a person would mark it: neighbouring deleted and inserted runs together. `old` or `new` may be empty, not both.
 * `typographic` when the two sides differ in the shape of quotation marks, apostrophes, hyphens or spaces alone.
 */
export interface Change {
  readonly old: Range;
  readonly new: Range;
  readonly typographic: boolean;
}
