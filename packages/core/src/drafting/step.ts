import type { BlockRole } from '../lineage/comparison.ts';
import type { Range } from '../text/span.ts';
import type { OnBehalf } from './on-behalf.ts';
import type { RoutineProposal } from './proposals/proposal.ts';

/** How a passage is set, without its place: the place follows from the line ends of the text. */
export interface PassageShape {
  readonly role: 'chapeau' | 'subparagraph' | 'wrap-up';
  readonly degree: number;
  readonly marker: string | null;
}

interface Signed {
  /** Names the step for ever; no two steps of a draft share one. */
  readonly id: string;
  readonly author: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Asked for with edit, drop, add and move; its absence is an issue, the step counts all the same (rule N3). */
  readonly reason: string | null;
  /** Whose wishes it carries out; absent where they are those of the author alone. */
  readonly onBehalf?: OnBehalf;
}

/** Other words for an entry. Without shapes the passages are found anew from the old ones (rule N5). */
export interface EditStep extends Signed {
  readonly kind: 'edit';
  readonly entry: string;
  readonly text: string;
  readonly shapes?: readonly PassageShape[];
}

export interface DropStep extends Signed {
  readonly kind: 'drop';
  readonly entry: string;
}

/** Brings a dropped entry back, with the words that it had. */
export interface RestoreStep extends Signed {
  readonly kind: 'restore';
  readonly entry: string;
}

/** A new entry behind another; `after: null` is the very beginning. */
export interface AddStep extends Signed {
  readonly kind: 'add';
  /** The id of the new entry, which no other has. */
  readonly entry: string;
  readonly after: string | null;
  readonly role: BlockRole;
  readonly text: string;
  readonly shapes?: readonly PassageShape[];
}

/** Puts an entry behind another; with a role it is recast, from the preamble to the operative part or back. */
export interface MoveStep extends Signed {
  readonly kind: 'move';
  readonly entry: string;
  readonly after: string | null;
  readonly role?: BlockRole;
}

export interface SetNoteStep extends Signed {
  readonly kind: 'set-note';
  readonly note: string;
  readonly text: string;
}

export interface AddNoteStep extends Signed {
  readonly kind: 'add-note';
  readonly note: string;
  readonly entry: string;
  /** Offset in the words of the entry as they stand when the step is taken. */
  readonly place: number;
  readonly text: string;
}

/** Takes the calls of a note out of the text. */
export interface DropNoteStep extends Signed {
  readonly kind: 'drop-note';
  readonly note: string;
}

/** The step carries the proposal, so that a draft is the same whatever the program would propose later. */
export interface AcceptProposalStep extends Signed {
  readonly kind: 'accept-proposal';
  readonly proposal: RoutineProposal;
}

export interface RejectProposalStep extends Signed {
  readonly kind: 'reject-proposal';
  readonly proposal: string;
}

/** Other words for those that are not agreed; empty where these are to go. `by` says whose they are. */
export interface Alternative {
  readonly words: string;
  readonly by: string | null;
}

/** Sets words in square brackets: not agreed. `label` says whose they are; other words for them stand in brackets behind (rule N9). */
export interface BracketStep extends Signed {
  readonly kind: 'bracket';
  readonly entry: string;
  readonly range: Range;
  readonly label: string | null;
  readonly alternatives?: readonly Alternative[];
}

/** Puts words, or none, in the place of words that stand in brackets: agreed (rule N17). */
export interface SettleStep extends Signed {
  readonly kind: 'settle';
  readonly entry: string;
  /** All the brackets that stand at one place, as {@link openPlacesOf} finds them. */
  readonly range: Range;
  readonly words: string;
}

/** The step named is as if it had not been taken; undoing an undo takes it again. */
export interface UndoStep extends Signed {
  readonly kind: 'undo';
  readonly step: string;
}

/** One thing that a person did to a draft. Steps are kept for ever, in their order. */
export type DraftStep =
  | EditStep
  | DropStep
  | RestoreStep
  | AddStep
  | MoveStep
  | SetNoteStep
  | AddNoteStep
  | DropNoteStep
  | AcceptProposalStep
  | RejectProposalStep
  | BracketStep
  | SettleStep
  | UndoStep;
