import type { Range } from '../../text/span.ts';

/** Who changed words, when and why. */
export interface Contribution {
  /** {@link DraftStep.id} of the step that did it. */
  readonly step: string;
  /** Delegations that asked for it, in the order of their names. */
  readonly delegations: readonly string[];
  /** Whether it is the own change of whoever took the step; together with delegations where nobody can tell them apart. */
  readonly own: boolean;
  /** ISO 8601 instant: as the delegation's file states it, else that of the step. */
  readonly at: string;
  /** What was said when the step was taken. */
  readonly reason: string | null;
}

/** A stretch of words that went or came, and whose doing that is. */
export interface ContributedRange extends Range {
  readonly contribution: Contribution;
}

/** What went from a text and what came to it; ranges are in order, no two overlap, and nothing that stayed is in them. */
export interface TextContributions {
  /** In the old text. */
  readonly old: readonly ContributedRange[];
  /** In the new text. */
  readonly new: readonly ContributedRange[];
}

/** Whose doing the changes of a comparison are: as many rows and notes as the comparison has, in the same order. */
export interface Attribution {
  readonly rows: readonly TextContributions[];
  readonly notes: readonly TextContributions[];
}
