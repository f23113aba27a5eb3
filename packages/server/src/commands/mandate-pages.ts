import type {
  FlatParagraph,
  MandateContent,
  MandateFields,
  MandateStanding,
  NamesByLanguage,
} from '@biennium/core';
import type { InstrumentHead } from '../store/repositories/lineages.ts';
import type { StoredMandateDecision } from '../store/repositories/mandate-decisions.ts';
import type { StoredFate } from '../store/repositories/mandates.ts';

/** A mandate as lists and pages show it. */
export interface ShownMandate extends MandateContent {
  readonly id: string;
  /** Counts the changes of it; what If-Match compares. */
  readonly version: number;
  readonly instrument: InstrumentHead;
  /** Id of the lineage that its fate was told in. */
  readonly lineage: string | null;
  /** The address of the paragraph or subparagraph, and that of the paragraph in whose flat text all places stand. */
  readonly carriedBy: string;
  readonly paragraph: string;
  /** Its place among the mandates of the instrument, from 0. */
  readonly place: number;
  /** The flat text of the paragraph. */
  readonly words: string;
  readonly level: string;
  readonly standing: MandateStanding;
  readonly mergedInto: string | null;
  /** The program reads the words otherwise now than when a person decided, or finds them no more. */
  readonly readOtherwise: boolean;
  readonly overdue: boolean;
  readonly fate: ShownFate;
}

/** What became of a mandate along its lineage (rule M15). */
export interface ShownFate extends Omit<StoredFate, 'since'> {
  readonly since: (NonNullable<StoredFate['since']> & { readonly symbol: string | null }) | null;
}

export interface MandateList {
  readonly items: readonly ShownMandate[];
  readonly total: number;
}

/** A term by which the list can be filtered, and how many mandates of the list have it. */
export interface CountedTerm {
  readonly term: string;
  readonly titles: NamesByLanguage<string>;
  readonly count: number;
}

/** A term of a list, to be chosen from. */
export interface ListedTerm {
  readonly term: string;
  readonly titles: NamesByLanguage<string>;
  /** By what it is known besides: acronyms, former and formal names, in any language. */
  readonly others: readonly string[];
}

/** What a person can say of a mandate by the terms of lists. */
export interface MandateTermLists {
  readonly organizations: readonly ListedTerm[];
  readonly themes: readonly ListedTerm[];
  readonly countries: readonly ListedTerm[];
  readonly goals: readonly ListedTerm[];
}

/** What the mandates that pass a filter can be filtered by further, the most frequent first. */
export interface MandateTerms {
  readonly total: number;
  readonly addressees: readonly CountedTerm[];
  readonly levels: readonly CountedTerm[];
  readonly verbs: readonly CountedTerm[];
  readonly dues: readonly CountedTerm[];
  readonly sessions: readonly CountedTerm[];
  readonly themes: readonly CountedTerm[];
  readonly countries: readonly CountedTerm[];
  readonly goals: readonly CountedTerm[];
  readonly fates: readonly CountedTerm[];
  readonly standings: readonly CountedTerm[];
}

/** A mandate with its life through the lineage, oldest first, itself among them, and all that was decided about it. */
export interface MandatePage {
  readonly mandate: ShownMandate;
  /** What the program reads in the words now; null where it finds none. */
  readonly proposal: MandateContent | null;
  readonly life: readonly ShownMandate[];
  /** Mandates that a person merged into it. */
  readonly merged: readonly string[];
  /** Oldest first. */
  readonly decisions: readonly StoredMandateDecision[];
}

/** A whole instrument to be reviewed: each operative paragraph with its mandates. */
export interface ReviewPage {
  readonly instrument: InstrumentHead;
  readonly lineage: string | null;
  readonly progress: { readonly total: number; readonly decided: number };
  readonly paragraphs: readonly {
    readonly paragraph: FlatParagraph;
    readonly mandates: readonly ShownMandate[];
  }[];
  /** Decided about words that are not found any more. */
  readonly homeless: readonly ShownMandate[];
}

/** What an instrument changes for one addressee; mandates by id. */
export interface ArrivalFor {
  /** Null where no list has the name. */
  readonly organization: string | null;
  readonly name: string;
  readonly titles: NamesByLanguage<string>;
  readonly fresh: readonly string[];
  /** As before. */
  readonly carried: readonly string[];
  /** Asked again, but otherwise: see {@link ShownFate}. */
  readonly changed: readonly string[];
  /** Not asked any more: what was due before the instrument came. */
  readonly lapsed: readonly string[];
  /** Not asked any more, without a due day that had come. */
  readonly unfinished: readonly string[];
}

/** What an instrument changes for whom, against the member of its lineage before it. */
export interface ArrivalPage {
  readonly instrument: InstrumentHead;
  /** Null where it is the first, or in no lineage: then all is new. */
  readonly before: InstrumentHead | null;
  readonly lineage: string | null;
  readonly counts: Readonly<
    Record<'fresh' | 'carried' | 'changed' | 'lapsed' | 'unfinished' | 'waiting', number>
  >;
  readonly addressees: readonly ArrivalFor[];
  /** Those of the instrument, and of the one before it those that were carried over or dropped. */
  readonly mandates: readonly ShownMandate[];
}

/** How far the reading of mandates is. */
export interface MandateReadingProgress {
  /** Instruments that are held, and those whose mandates wait to be read. */
  readonly instruments: number;
  readonly waiting: number;
  /** Lineages along which mandates wait to be followed. */
  readonly lineages: number;
}

/** What a person decides about a mandate. */
export type MandateDecisionToTake = { readonly note?: string | null | undefined } & (
  | { readonly kind: 'confirmed' | 'rejected' | 'reopened' }
  | { readonly kind: 'corrected'; readonly fields: MandateFields }
  | { readonly kind: 'merged'; readonly into: string }
);

/** A mandate that a person found in a paragraph or subparagraph. */
export interface MandateToAdd {
  readonly carriedBy: string;
  readonly fields: MandateFields;
  readonly note?: string | null | undefined;
}
