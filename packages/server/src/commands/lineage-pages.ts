import type {
  Comparison,
  ExplainedChange,
  FlatParagraph,
  Gap,
  Issue,
  Lineage,
  Link,
  OriginShare,
  ParagraphOrigins,
  Redline,
  Strength,
  Thread,
  ThreadPlace,
} from '@biennium/core';
import type { MembershipReason } from '../store/repositories/lineage-members.ts';
import type { InstrumentHead, LineageFacts } from '../store/repositories/lineages.ts';
import type { LinkEnd, StoredLinkDecision } from '../store/repositories/link-decisions.ts';

// What is shown of lineages. Indices named `instrument` or `member` count the members of the lineage, in its order.

/** A line of the list of lineages. Gaps and counts are null until the lineage has been worked out. */
export interface LineageSummary extends LineageFacts {
  readonly members: readonly InstrumentHead[];
  readonly gaps: readonly Gap[] | null;
  readonly counts: LineageCounts | null;
}

export interface LineageCounts {
  readonly threads: number;
  readonly links: number;
  /** Links that a person decided. */
  readonly decided: number;
}

export interface LineageList {
  readonly items: readonly LineageSummary[];
  readonly total: number;
}

/** A paragraph as the picture of a lineage names it. */
export interface LineageParagraph {
  readonly address: string;
  readonly part: FlatParagraph['part'];
  readonly number: string | null;
  readonly openingPhrase: string | null;
  /** How it begins. */
  readonly words: string;
  /** Of its opening phrase, on the documented scale. */
  readonly strength: number | null;
}

/** An instrument of a lineage: why it is there, who put it there, and its paragraphs in order. */
export interface ShownMember extends InstrumentHead {
  readonly version: number;
  readonly reasons: readonly MembershipReason[];
  readonly author: string;
  readonly paragraphs: readonly LineageParagraph[];
  /** Drafts that became it; they are no members of their own. */
  readonly drafts: readonly InstrumentHead[];
}

/** An end of a decision: the words as they were, and where they stand now; null where they are not found any more. */
export interface ShownEnd extends LinkEnd {
  readonly standsAt: string | null;
}

/**
 * A decision about a link, and whether it holds: a later one may have replaced it, its words may be gone (`homeless`), or
 * its instruments may be no neighbours now (`idle`). None is ever lost.
 */
export interface ShownDecision extends Omit<StoredLinkDecision, 'from' | 'to'> {
  readonly from: ShownEnd;
  readonly to: ShownEnd;
  readonly state: 'holds' | 'replaced' | 'homeless' | 'idle';
}

/** A lineage whole. `members` are in the order of `lineage.instruments`. */
export interface LineagePage extends LineageFacts {
  readonly lineage: Lineage;
  readonly members: readonly ShownMember[];
  readonly decisions: readonly ShownDecision[];
  readonly issues: readonly Issue[];
}

/** From one version of a paragraph to another. Indices count the versions of the thread. */
export interface ThreadStep {
  readonly from: number;
  readonly to: number;
  /** What became of it between neighbours; null between others. */
  readonly link: Link | null;
  readonly redline: Redline;
  readonly changes: readonly ExplainedChange[];
}

export interface ThreadVersion {
  readonly member: number;
  readonly instrument: InstrumentHead;
  readonly paragraph: FlatParagraph;
  /** Of its opening phrase and what weakens it; null where the scale does not know it. */
  readonly strength: Strength | null;
}

/** The life of one paragraph: each version, and the steps between neighbouring ones. */
export interface ThreadPage {
  readonly lineage: LineageFacts;
  readonly thread: Thread;
  readonly versions: readonly ThreadVersion[];
  readonly steps: readonly ThreadStep[];
  /** Between the two versions that were asked for. */
  readonly between: ThreadStep | null;
}

/** The words of one instrument, each with the member that first had it. The runs of a paragraph leave no gap in it. */
export interface OriginsPage {
  readonly lineage: LineageFacts;
  /** Whose words these are. */
  readonly at: number;
  readonly instruments: readonly InstrumentHead[];
  readonly paragraphs: readonly ParagraphOrigins[];
  readonly shares: readonly OriginShare[];
  readonly issues: readonly Issue[];
}

/** Where words were found in a lineage, in the order of reading. */
export interface LineageFindings {
  readonly places: readonly ThreadPlace[];
}

/** Two instruments held against each other. */
export interface ComparisonPage {
  readonly old: InstrumentHead;
  readonly new: InstrumentHead;
  readonly comparison: Comparison;
  readonly issues: readonly Issue[];
  /** The lineage that both are members of. */
  readonly lineage: LineageFacts | null;
}
