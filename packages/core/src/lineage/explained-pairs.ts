import type { FlatParagraph } from '../instrument/flat-paragraph.ts';
import { redlineOfTexts } from '../redline/from-texts.ts';
import type { Redline } from '../redline/redline.ts';
import type { ExplainedChange } from './lineage.ts';
import { explainedChanges } from './routine/explained-changes.ts';

/** What became of the words of a paragraph, and which named rules explain it. */
export interface ExplainedPair {
  readonly redline: Redline;
  readonly changes: readonly ExplainedChange[];
}

/** Pairs of paragraphs in one language, each worked out once: a comparison asks for the words that its links have asked for before. */
export class ExplainedPairs {
  readonly #language: string;
  readonly #known = new Map<string, ExplainedPair>();

  constructor(language: string) {
    this.#language = language;
  }

  of(old: FlatParagraph, next: FlatParagraph): ExplainedPair {
    const key = JSON.stringify([keyOf(old), keyOf(next)]);
    const known = this.#known.get(key);
    if (known) return known;
    const redline = redlineOfTexts(old.text, next.text);
    const pair = { redline, changes: explainedChanges(old, next, redline, this.#language) };
    this.#known.set(key, pair);
    return pair;
  }
}

/** All that the words of a change are judged by. */
function keyOf({ text, openingPhrase, passages }: FlatParagraph): unknown {
  return [text, openingPhrase, passages.map(({ role, degree, start }) => [role, degree, start])];
}
