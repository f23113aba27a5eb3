import type { Range } from '../text/span.ts';

/**
 * What became of a paragraph from one instrument to the next (rule L1).
 *
 * - `unchanged`: same words; another number is no change, nor is the shape of quotation marks, hyphens and spaces.
 * - `revised`: other words at a place that a reader would call the same.
 * - `moved`: it left the order of its neighbours, with other words or the same.
 * - `split`: one became several. `merged`: several became one.
 * - `recast`: it went from the preamble to the operative part, or back.
 * - `added`, `dropped`: no ancestor, no descendant.
 */
export type Relation =
  | 'unchanged'
  | 'revised'
  | 'moved'
  | 'split'
  | 'merged'
  | 'recast'
  | 'added'
  | 'dropped';

/** Paragraphs of one instrument, in its order; `instrument` counts from 0 in the lineage. */
export interface Place {
  readonly instrument: number;
  readonly addresses: readonly string[];
}

/**
 * A named reason why a change is routine (rules L40 to L52): `recalled-chain`, `session-number`, ...
 * The list is {@link ROUTINE_RULES}.
 */
export type RoutineRule = string;

/** A change within a link, with the rule that made it routine, or `null` where it is substantive. */
export interface ExplainedChange {
  /** Where it stands in the flat texts of the old and the new paragraph. */
  readonly old: Range;
  readonly new: Range;
  readonly rule: RoutineRule | null;
}

/** The strength of the opening phrases of a link, where the two differ (rule L8); numbers of the documented scale. */
export interface StrengthChange {
  readonly from: number;
  readonly to: number;
}

/** Paragraphs of one instrument and what they became in the next. */
export interface Link {
  readonly from: Place | null;
  readonly to: Place | null;
  readonly relation: Relation;
  /** Its words changed, and every change is explained by a named rule. An unchanged, added or dropped paragraph is not routine. */
  readonly routine: boolean;
  /** From 0 (no words in common) to 1 (the same words); 0 for added and dropped. */
  readonly similarity: number;
  /** The rules that explain its changes, each once; empty where nothing is routine. */
  readonly rules: readonly RoutineRule[];
  /** Whether any word changed, be it moved or not. */
  readonly reworded: boolean;
  readonly strength: StrengthChange | null;
  /** A person joined or parted these paragraphs; it stands whatever the program would propose. */
  readonly decided: boolean;
}

/** One stay of a thread in an instrument. */
export interface ThreadPlace {
  readonly instrument: number;
  readonly address: string;
}

/**
 * One paragraph's life through the lineage: one place an instrument, in their order. Where a paragraph is split, its words go on
 * in the thread of the part that keeps most of them and the other parts begin threads of their own; where several are merged,
 * the thread that gave most goes on and the others end there.
 */
export interface Thread {
  /** The address at which it was born: `2:OP5` is paragraph OP5 of the instrument 2. It stays when instruments are added behind. */
  readonly id: string;
  readonly places: readonly ThreadPlace[];
  /** The thread that it was split from. */
  readonly splitFrom: string | null;
  /** The thread that it was merged into. */
  readonly mergedInto: string | null;
}

/** A member of a lineage as it is told. */
export interface LineageMember {
  /** The file or the identifier that it was given by. */
  readonly file: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly adoptedOn: string | null;
  readonly session: number | null;
  readonly language: string;
}

/** An instrument that the members recall as one of theirs, and that is not held (rule L12). */
export interface Gap {
  readonly symbol: string;
  /** As the recalling paragraph states it. */
  readonly date: string | null;
  /** Index of the member after which it belongs; -1 before the first. */
  readonly after: number;
  /** A member that is a draft of the same session, and so perhaps what was adopted under this symbol. */
  readonly draft: number | null;
  /** Where it is recalled. */
  readonly recalledBy: ThreadPlace;
}

/** Successive instruments on one question, in the order of their adoption. */
export interface Lineage {
  readonly instruments: readonly LineageMember[];
  readonly links: readonly Link[];
  readonly threads: readonly Thread[];
  readonly gaps: readonly Gap[];
}

/**
 * What a person decided about two neighbouring instruments of a lineage: these paragraphs belong together (`joined`), or do not
 * (`parted`). Places are named by instrument, not by index, so that a decision survives whatever is added to the lineage.
 */
export interface LinkDecision {
  readonly kind: 'joined' | 'parted';
  /** Identifiers of the instruments, as {@link LineageMember.file}. */
  readonly from: { readonly file: string; readonly address: string };
  readonly to: { readonly file: string; readonly address: string };
}
