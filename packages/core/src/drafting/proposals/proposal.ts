import type { Range } from '../../text/span.ts';

/** The rules by which the program proposes a routine update (rules N10 to N16). */
export type ProposalRule =
  | 'recalled-chain'
  | 'session-number'
  | 'report-symbol'
  | 'meeting'
  | 'cited-resolution'
  | 'masthead';

/** An earlier step of the lineage that shows the habit: what stood in one member, and what in the next. */
export interface HabitEvidence {
  /** Symbols of the two members, or what they are called by. */
  readonly from: string;
  readonly to: string;
  readonly old: string;
  readonly new: string;
}

/** Why something is proposed: a code that the screen has a sentence for, and what the sentence names. */
export interface ProposalReason {
  readonly code: ProposalReasonCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type ProposalReasonCode =
  | 'proposal/base-joins-chain'
  | 'proposal/next-session'
  | 'proposal/report-unknown'
  | 'proposal/report-known'
  | 'proposal/meeting-unknown'
  | 'proposal/meeting-known'
  | 'proposal/base-is-cited'
  | 'proposal/masthead-line'
  | 'proposal/masthead-unknown'
  | 'proposal/masthead-revision';

/** A routine update that the program proposes at a place of the base. A person accepts or rejects it. */
export interface RoutineProposal {
  /** Made of rule and place, so that it is the same whenever it is proposed. */
  readonly id: string;
  readonly rule: ProposalRule;
  /** {@link DraftEntry.id}: `PP1`, `front:4`, or `note:2`. */
  readonly entry: string;
  /** In the flat text of the entry or note of the base. */
  readonly range: Range;
  /** The words that stand there. */
  readonly words: string;
  readonly replacement: string;
  /** The replacement holds a gap in square brackets: a fact that is not known and is never invented. */
  readonly gap: boolean;
  /** The whole entry goes: a line of the masthead that a draft does not have. */
  readonly drops: boolean;
  readonly reason: ProposalReason;
  readonly evidence: readonly HabitEvidence[];
}

/** A fact given by a person or the register, with its source; a proposal that rests on it has no gap. */
export interface GivenFact {
  readonly kind:
    | 'base-symbol'
    | 'last-meeting'
    | 'next-meeting'
    | 'report-symbol'
    | 'draft-symbol'
    | 'agenda-item';
  /** The words of the text's language as they are to stand: "Jeddah from 6 to 8 July 2026", "A/81/300". */
  readonly words: string;
  readonly source: string;
}
