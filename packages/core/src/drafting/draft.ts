import type { Passage } from '../instrument/flat-paragraph.ts';
import type { Instrument, MatterKind } from '../instrument/instrument.ts';
import type { BlockRole } from '../lineage/comparison.ts';
import type { Range } from '../text/span.ts';

/** Where a note of the draft is called: before the code unit `at` of the words that carry it. */
export interface NoteCall {
  /** {@link DraftNote.id}. */
  readonly note: string;
  readonly at: number;
}

/** The words of an entry as flat text: its passages, a line end between them. Offsets are UTF-16 code units of `text`. */
export interface EntryWords {
  readonly role: BlockRole;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly NoteCall[];
  readonly italics: readonly Range[];
}

/** Why an entry is not as it was: what a person said when taking a step. */
export interface EntryReason {
  /** {@link DraftStep} by its id. */
  readonly step: string;
  readonly author: string;
  readonly at: string;
  readonly reason: string | null;
}

/** What became of the words of an entry (rule N2). Whether it stands elsewhere is said apart: {@link DraftEntry.moved}. */
export type EntryFate = 'kept' | 'edited' | 'dropped' | 'added';

/**
 * A stretch of the draft that is set on its own: a paragraph with its subparagraphs, a heading, a line of the masthead or of the
 * closing matter, a paragraph of an annex. A dropped entry stays in its place with its words, so that it can come back.
 */
export interface DraftEntry extends EntryWords {
  /** The address of a paragraph of the base (`OP5`), role and turn of what is no paragraph (`front:2`), the one given to what was added. */
  readonly id: string;
  /** What a line of the masthead or of the closing matter is; `null` elsewhere. */
  readonly kind: MatterKind | null;
  /** Depth of a heading, from 1; of an annex 1 for its label and 2 for its title; 0 elsewhere. */
  readonly level: number;
  /** The number that the base prints, `null` where it prints none. */
  readonly number: string | null;
  /** As it stands in the base; `null` for what was added. */
  readonly base: EntryWords | null;
  readonly fate: EntryFate;
  /** It left the order of its neighbours. */
  readonly moved: boolean;
  readonly reasons: readonly EntryReason[];
}

/** A note of the draft. It is printed when an entry that is not dropped calls it; its number is found anew. */
export interface DraftNote {
  readonly id: string;
  /** The marker in the base; `null` for a note that was added. */
  readonly marker: string | null;
  readonly text: string;
  readonly italics: readonly Range[];
  /** The words in the base; `null` for a note that was added. */
  readonly baseText: string | null;
  readonly reasons: readonly EntryReason[];
}

/** A text in preparation over the text that it replaces. */
export interface Draft {
  readonly base: Instrument;
  /** In the order of reading, the dropped ones among them. */
  readonly entries: readonly DraftEntry[];
  readonly notes: readonly DraftNote[];
  /** Proposals of the program that a person decided about, by {@link RoutineProposal.id}. */
  readonly decided: readonly DecidedProposal[];
}

export interface DecidedProposal {
  readonly proposal: string;
  readonly accepted: boolean;
  readonly step: string;
}
