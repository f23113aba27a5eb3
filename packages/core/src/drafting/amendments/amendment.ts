import type { Range } from '../../text/span.ts';

/** A change that a delegation asks for, on one stretch of a draft. */
export interface Amendment {
  /** Made of the delegation and of what it asks for, so that it is the same whatever else is asked for (rule N33). */
  readonly id: string;
  /** Whose it is: `EU`, `Pakistan`. */
  readonly delegation: string;
  /** Who made it, as the file states it. */
  readonly author: string | null;
  /** ISO 8601 instant, as the file states it. */
  readonly at: string | null;
  /** Whether the file tracked it; else it was found by comparing the words. */
  readonly tracked: boolean;
  /**
   * In {@link DraftPage.text}. A line end within it joins a paragraph or subparagraph with the next; one in `words` parts them.
   */
  readonly range: Range;
  /** What stands there. */
  readonly old: string;
  readonly words: string;
  readonly notes: readonly { readonly at: number; readonly text: string }[];
  /** Notes of the draft whose mark it takes out. */
  readonly droppedNotes: readonly string[];
  /** Entries and notes of the draft that it touches, in their order; at least one. */
  readonly entries: readonly string[];
  readonly kind: AmendmentKind;
}

/** What a reader would call it: `words` within a paragraph, a whole paragraph `added` or `dropped`, one `split`, several `merged`. */
export type AmendmentKind = 'words' | 'added' | 'dropped' | 'split' | 'merged';

/** A comment on a stretch of a draft. */
export interface Remark {
  readonly id: string;
  readonly delegation: string;
  readonly author: string | null;
  readonly at: string | null;
  readonly range: Range | null;
  readonly entries: readonly string[];
  readonly text: string;
  readonly answers: string | null;
}

/** What could not be placed in the draft; listed with an issue, never lost. */
export interface Unplaced {
  readonly delegation: string;
  readonly author: string | null;
  readonly at: string | null;
  readonly old: string;
  readonly words: string;
}

/** What one delegation's file asks for. */
export interface DelegationAmendments {
  readonly delegation: string;
  readonly amendments: readonly Amendment[];
  readonly remarks: readonly Remark[];
  readonly unplaced: readonly Unplaced[];
}

export type Ruling = 'accepted' | 'rejected' | 'bracketed';

/** What was decided about an amendment; one without a decision is open and counts as rejected in the text. */
export interface AmendmentDecision {
  readonly amendment: string;
  readonly ruling: Ruling;
}
