import type { Range, Span } from '../text/span.ts';

/** What a fact is about. */
export type FactKind = 'meeting' | 'agreement' | 'observance' | 'renaming';

/**
 * What is stated of it.
 *
 * - meeting: `name`, `series` (`general` for the general meeting of two organizations), `ordinal` and `place` as cited, `on` or `from`
 *   and `to`, `host`, `hostSide` (`a` or `b`: of the first or the second organization of the title), `pursuantTo` (a symbol), `state` (`held`, `planned`)
 * - agreement: `type` as cited, `party` (two), `state` (`signed`, `renewed`, `concluded`, `approved`) and the day of that act:
 *   `signedOn`, `renewedOn`, `concludedOn`, `approvedOn`, or `dated` where no act is named; `provides`
 * - observance: `name`, `day` (`--03-15`), `proclaimedBy` (a symbol)
 * - renaming: `from`, `to`, `on`
 */
export type FactField =
  | 'name'
  | 'series'
  | 'ordinal'
  | 'place'
  | 'on'
  | 'from'
  | 'to'
  | 'host'
  | 'hostSide'
  | 'pursuantTo'
  | 'state'
  | 'type'
  | 'party'
  | 'signedOn'
  | 'renewedOn'
  | 'concludedOn'
  | 'approvedOn'
  | 'dated'
  | 'provides'
  | 'day'
  | 'proclaimedBy';

/** One statement about it, with its words. Days are ISO 8601 as far as the text goes: `2024-07-22`, `2014-05`, `2026`. */
export interface FactStatement {
  readonly field: FactField;
  readonly value: string;
  /** In the flat text of the paragraph, or in the text of the note. */
  readonly at: Range;
}

/** A thing that a text records. The program proposes it; a person decides. */
export interface Fact {
  readonly kind: FactKind;
  /** `PP12/1`: the paragraph and the turn within it. */
  readonly id: string;
  /** `PP12`, `note 1`. */
  readonly carriedBy: string;
  readonly statements: readonly FactStatement[];
  readonly at: Range;
  /** In the source. */
  readonly span: Span;
  readonly rule: string;
}
