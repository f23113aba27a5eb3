import type { TimeSpan } from './time-span.ts';

/** What happens in each cycle: its resolution, the report that it asks for, the meeting, the agenda item, the resolution after it. */
export type MilestoneKind = 'resolution' | 'report' | 'meeting' | 'agenda-item' | 'next-resolution';

/**
 * How a milestone stands on a day (rule R32).
 *
 * - `recorded`: a text says that it came about.
 * - `coming`, `open`, `late`: nothing records it, and its time lies ahead, has begun, or is over.
 * - `unrecorded`: its time is over, and it belongs to a cycle that another has followed.
 * - `undated`: no text says when.
 */
export type MilestoneState = 'recorded' | 'coming' | 'open' | 'late' | 'unrecorded' | 'undated';

/** A paragraph of a held text, and its words. */
export interface CyclePlace {
  /** Index of the member of the lineage. */
  readonly instrument: number;
  readonly address: string;
  readonly words: string;
}

/** One of the things that a cycle brings. What the texts do not say is `null`. */
export interface Milestone {
  readonly kind: MilestoneKind;
  readonly state: MilestoneState;
  /** When it is to be, as far as the text goes. */
  readonly due: TimeSpan | null;
  /** The session of the General Assembly at which it is to be. */
  readonly session: number | null;
  /** The paragraph that asks for it or tells when it is to be. */
  readonly asked: CyclePlace | null;
  /** When it was, as far as the texts go; `null` with {@link told} where they record it without a day. */
  readonly took: TimeSpan | null;
  /** The paragraphs that record that it came about. */
  readonly told: readonly CyclePlace[];
  /** Symbol of the document that it is: the resolution, the report. */
  readonly symbol: string | null;
  /** Of a meeting: where, and who hosts it, as cited; the entry of the register. */
  readonly place: string | null;
  readonly hosts: readonly string[];
  readonly entry: string | null;
  /** Of a meeting: how often it is to be held, as an ISO 8601 duration, and the paragraph that says so. */
  readonly every: { readonly duration: string; readonly asked: CyclePlace } | null;
}

/** From one resolution to the next. */
export interface Cycle {
  /** Index of the member that opens it; `null` for a resolution that is recalled and not held. */
  readonly member: number | null;
  readonly symbol: string | null;
  /** The day of its adoption, as far as the texts say; it is over when the next begins. */
  readonly from: string | null;
  readonly until: string | null;
  /** In the order of {@link MilestoneKind}; a cycle whose text is not held has those that other texts record. */
  readonly milestones: readonly Milestone[];
}
