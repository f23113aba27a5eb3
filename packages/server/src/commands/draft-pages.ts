import type {
  Amendment,
  BlockRole,
  Comparison,
  DraftEntry,
  DraftNote,
  DraftStep,
  GivenFact,
  Issue,
  OpenPlace,
  PartAtPlace,
  Range,
  Redline,
  Remark,
  RoutineProposal,
  Ruling,
  Unplaced,
} from '@biennium/core';
import type { DecidedWords } from '../store/repositories/amendment-decisions.ts';
import type { InstrumentHead } from '../store/repositories/lineages.ts';

// What is shown of drafts of the next text.

/** Where a draft is in its life. */
export type DraftState = 'drafting' | 'tabled' | 'revised' | 'adopted';

/** A draft by itself. `version` counts its changes: of its words, its facts, its revisions and its name. */
export interface DraftFacts {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly state: DraftState;
  readonly language: string;
  /** The lineage that the base is in. */
  readonly lineage: string | null;
  /** The issued text that it is written over. */
  readonly base: InstrumentHead;
  /** What it became, where that is held. */
  readonly adoptedAs: string | null;
  /** Its last revision: 0 is the text that was tabled, 1 is Rev.1; null before it was tabled. */
  readonly revision: number | null;
  readonly author: string;
  readonly madeAt: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** A line of the list of drafts. Counts are null until they have been worked out. */
export interface DraftSummary extends DraftFacts {
  readonly steps: number;
  /** Files of delegations that were not withdrawn. */
  readonly files: number;
  readonly openProposals: number | null;
}

export interface DraftList {
  readonly items: readonly DraftSummary[];
  readonly total: number;
}

/** An entry as it stands in the draft. */
export interface ShownEntry extends DraftEntry {
  /** `PP3`, `OP5` by its place in the draft now; null for what is no paragraph, and for what was dropped. */
  readonly address: string | null;
  /** The number that the draft prints. */
  readonly printed: string | null;
  readonly openingPhrase: string | null;
  /** Against its own words in the base, or in what it is shown over; null where nothing changed, and for what was added. */
  readonly redline: Redline | null;
}

export interface ShownNote extends DraftNote {
  /** The marker that the draft prints; null for a note that no entry calls. */
  readonly printed: string | null;
  readonly redline: Redline | null;
}

/**
 * What became of a proposal: nobody decided (`open`); a person accepted or rejected it; it was accepted, and says something else since
 * a fact was given (`renewed`); nobody decided, and its words are no longer there (`gone`).
 */
export type ProposalState = 'open' | 'accepted' | 'rejected' | 'renewed' | 'gone';

export interface ShownProposal extends RoutineProposal {
  readonly state: ProposalState;
  /** The step that decided it. */
  readonly step: string | null;
}

/** A fact with its source, as a person gave it. Earlier ones of its kind stay; the latest holds. */
export interface ShownFact {
  readonly id: string;
  readonly kind: GivenFact['kind'];
  /** Null takes back what was given before. */
  readonly words: string | null;
  readonly source: string;
  readonly author: string;
  readonly at: string;
  readonly holds: boolean;
}

/** A place of the draft that is not known yet: `[…]`. */
export interface ShownGap {
  /** An entry, or a note. */
  readonly entry: string;
  readonly range: Range;
  readonly words: string;
}

/** A place of the draft that is not agreed: words in brackets side by side. */
export interface ShownOpenPlace extends OpenPlace {
  readonly entry: string;
}

/** What a place of the draft asks of a paragraph that would stand there; empty where it is in neither part. */
export interface PlaceForEntry {
  readonly parts: readonly PartAtPlace[];
}

/** A state of the draft that was frozen under a name. */
export interface ShownRevision {
  /** 0 is the text that was tabled, 1 is Rev.1. */
  readonly revision: number;
  /** How many steps it is made of. */
  readonly steps: number;
  readonly note: string | null;
  readonly author: string;
  readonly at: string;
}

/** A draft whole, as it stands or as one of its revisions was. */
export interface DraftPage extends DraftFacts {
  /** The revision that is shown; null for the draft as it stands. */
  readonly shown: number | null;
  readonly entries: readonly ShownEntry[];
  readonly notes: readonly ShownNote[];
  /** Empty for a revision; of a closed draft those that somebody decided. */
  readonly proposals: readonly ShownProposal[];
  /** The latest first. */
  readonly facts: readonly ShownFact[];
  readonly gaps: readonly ShownGap[];
  /** In the order of reading. */
  readonly open: readonly ShownOpenPlace[];
  readonly revisions: readonly ShownRevision[];
  /** A step that an undo would take back, and an undo whose undoing takes its steps again; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly issues: readonly Issue[];
}

/** A step with what became of it. */
export interface ShownStep {
  /** Counted from 1. */
  readonly place: number;
  /** The version of the draft that it made. */
  readonly version: number;
  readonly step: DraftStep;
  /** Taken, undone by a later step, or of no effect (the reason is an issue of the page). */
  readonly state: 'holds' | 'undone' | 'idle';
}

/** The steps of a draft, the latest first. `version` is that of the draft. */
export interface StepList {
  readonly version: number;
  readonly items: readonly ShownStep[];
  readonly total: number;
}

/** A marked-up file of a delegation. */
export interface ShownFile {
  readonly id: string;
  readonly delegation: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The revision of the draft that it marks. */
  readonly revision: number;
  /** Who signed its changes and comments, most often first. */
  readonly authors: readonly string[];
  readonly author: string;
  readonly at: string;
  readonly withdrawn: boolean;
  readonly amendments: number;
  readonly remarks: number;
  readonly issues: readonly Issue[];
}

/** What a person decided about an amendment last. */
export interface ShownRuling {
  readonly ruling: Ruling | 'open';
  readonly reason: string | null;
  readonly author: string;
  readonly at: string;
}

/** A decision about words that are no longer found in their file; it does nothing. */
export interface ShownHomeless extends ShownRuling {
  readonly amendment: string;
  readonly file: string;
  readonly delegation: string;
  /** Null for a decision that was made before its words were kept. */
  readonly about: DecidedWords | null;
}

export interface ShownAmendment extends Amendment {
  readonly file: string;
  /** Null as long as nobody decided: it is open. */
  readonly decision: ShownRuling | null;
}

/** Amendments that touch each other; `entries` are those of the draft that they are about. */
export interface ShownGroup {
  readonly entries: readonly string[];
  readonly range: Range;
  readonly conflicting: boolean;
  readonly amendments: readonly ShownAmendment[];
}

/** A stretch of {@link AmendmentsPage.text}: an entry of the revision, or a note. */
export interface PagedEntry extends Range {
  readonly id: string;
  readonly role: BlockRole | 'note';
  readonly address: string | null;
  readonly printed: string | null;
  /** The words of an entry changed since the revision was frozen: deciding about it goes over them. */
  readonly changedSince: boolean;
}

export interface DelegationCount {
  readonly delegation: string;
  readonly open: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly bracketed: number;
  readonly remarks: number;
  readonly unplaced: number;
}

/** What delegations ask for in one revision. All ranges are places of `text`. */
export interface AmendmentsPage {
  readonly draft: DraftFacts;
  /** Counts decisions and files; what a decision names. */
  readonly version: number;
  readonly revision: number;
  /** Whether it is the last revision: only its amendments can be decided. */
  readonly current: boolean;
  readonly text: string;
  readonly entries: readonly PagedEntry[];
  readonly files: readonly ShownFile[];
  readonly delegations: readonly DelegationCount[];
  /** In the order of the text. */
  readonly groups: readonly ShownGroup[];
  readonly remarks: readonly (Remark & { readonly file: string })[];
  readonly unplaced: readonly (Unplaced & { readonly file: string })[];
  readonly homeless: readonly ShownHomeless[];
  readonly issues: readonly Issue[];
}

/** Several delegations' texts in one, over a revision: what was accepted stands, what is not agreed stands in brackets with names. */
export interface CompilationPage {
  readonly draft: DraftFacts;
  readonly revision: number;
  /** Redlines against the revision. */
  readonly entries: readonly ShownEntry[];
  readonly notes: readonly ShownNote[];
  readonly delegations: readonly DelegationCount[];
  readonly issues: readonly Issue[];
}

/** Two states of a draft held against each other: its base, a revision, what stands now, or what it became. */
export interface DraftComparison {
  readonly draft: DraftFacts;
  readonly old: DraftMoment;
  readonly new: DraftMoment;
  readonly comparison: Comparison;
  readonly issues: readonly Issue[];
}

/** `base`, `now`, `adopted` for the text that it became, or a revision by its number. */
export type DraftMoment = 'base' | 'now' | 'adopted' | number;
