import type { Range } from '../text/span.ts';

/** A stretch of words that somebody asked for, or asked to take out. */
export interface AskedWords extends Range {
  /** Delegations, in the order of their names; none where the words are the own ones of whoever takes the step. */
  readonly by: readonly string[];
  /** ISO 8601 instant, as their file states it. */
  readonly at: string | null;
}

/** Those whose wishes a step carries out, and which words are whose (rule N32). */
export interface OnBehalf {
  /** All of them, in the order of their names. */
  readonly delegations: readonly string[];
  /** In the words as they were before the step. */
  readonly gone: readonly AskedWords[];
  /** In the words as the step leaves them. */
  readonly come: readonly AskedWords[];
}
