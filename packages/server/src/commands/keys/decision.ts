import type { Decision } from '@biennium/core';
import type { Result } from '../../refusals/result.ts';
import type { Context } from '../context.ts';

/** A decision as it stands before it is taken: what a key would be turned on, and what is still in its way. */
export interface OpenDecision {
  /** The fingerprint of what is decided about, as it stands. */
  readonly fingerprint: string;
  /** What is in the way, in words a program can tell apart; empty: keys can be turned. */
  readonly gaps: readonly DecisionGap[];
  /** It was taken already. */
  readonly taken: boolean;
  /** Takes it, in the transaction in which the second key was turned. */
  take(context: Context): Promise<void>;
  /** Lets what both keys had settled so far be open again, in the transaction in which one was taken back. */
  reopen?(context: Context): Promise<void>;
}

/** Something in the way of a decision: `what` is missing or wrong, in `line` where it is about one. */
export interface DecisionGap {
  readonly what: string;
  readonly line?: string;
  readonly side?: 'a' | 'b';
  readonly field?: string;
}

/** How a kind of decision is opened: its subject is locked until the transaction ends. */
export type Opener = (context: Context, subject: string) => Promise<Result<OpenDecision>>;

export type Openers = Readonly<Record<Decision, Opener>>;
