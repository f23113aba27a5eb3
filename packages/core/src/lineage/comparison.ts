import type { Passage } from '../instrument/flat-paragraph.ts';
import type { MatterKind, NoteReference } from '../instrument/instrument.ts';
import type { Redline } from '../redline/redline.ts';
import type { Range } from '../text/span.ts';
import type { ExplainedChange, Link } from './lineage.ts';

/** What a block of an instrument is, in the order in which they stand. */
export type BlockRole =
  | 'front'
  | 'heading'
  | 'preambular'
  | 'formula'
  | 'operative'
  | 'closing'
  | 'annex-title'
  | 'annex';

/** A stretch of an instrument that is set on its own: a paragraph with its subparagraphs, a line of the masthead, a heading. */
export interface Block {
  readonly role: BlockRole;
  /** What a line of the masthead or of the closing matter is. */
  readonly kind: MatterKind | null;
  /** Depth of a heading, from 1; of an annex 1 for its label and 2 for its title; 0 elsewhere. */
  readonly level: number;
  /** `PP1`, `OP5`; `null` for what is no paragraph. */
  readonly address: string | null;
  readonly number: string | null;
  readonly openingPhrase: string | null;
  /** Flat text: the passages, a line end between them. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly NoteReference[];
  readonly italics: readonly Range[];
}

/**
 * A row of a comparison: blocks of the old text beside what became of them in the new one. Most rows have one block a side; a split
 * or merged row has several of which the words stand one after another, a line end between them; an added row has none on the
 * old side, a dropped one none on the new side. A moved paragraph has two rows, a dropped one at its old place and an
 * added one at its new place, that share their link.
 */
export interface ComparisonRow {
  readonly old: readonly Block[];
  readonly new: readonly Block[];
  /** Index in {@link Comparison.links}; `null` for what is no paragraph. */
  readonly link: number | null;
  /** Between the flat texts of the old blocks and of the new blocks, each joined by a line end. */
  readonly redline: Redline;
  /** Each change with its rule; offsets as in `redline`. */
  readonly changes: readonly ExplainedChange[];
  /** Where a moved or recast paragraph stands on the other side: the index of its other row. */
  readonly counterpart: number | null;
  /** The redline against the counterpart, on both rows of a moved or recast paragraph. */
  readonly counterpartRedline: Redline | null;
  /** Each change of the counterpart's redline with its rule; empty where there is none. */
  readonly counterpartChanges: readonly ExplainedChange[];
}

/** A note of both texts, of the old or of the new one. */
export interface ComparedNote {
  /** Marker in the old text, `null` where it is new. */
  readonly old: string | null;
  readonly new: string | null;
  readonly redline: Redline;
  /** What is set in italics in its words in each text, where that is known. */
  readonly italics?: { readonly old: readonly Range[]; readonly new: readonly Range[] };
}

/**
 * Two instruments held against each other, in the order of reading. All old blocks, in order, give the old text; all new blocks the new
 * one; each block stands in one row.
 */
export interface Comparison {
  readonly rows: readonly ComparisonRow[];
  readonly notes: readonly ComparedNote[];
  /** Places have instrument 0 for the old text, 1 for the new one. */
  readonly links: readonly Link[];
}
