import type { Range } from '../../text/span.ts';

/**
 * When something is due (rule M30).
 *
 * - `session`: at a regular session of the General Assembly; `on` is the day on which it opens, or the last day where the words set one
 *   ("before the end of") and where it has opened already.
 * - `date`: by a day that the words name or from which they count; `on` is the last day.
 * - `meeting`: at a meeting that the words name.
 * - `recurring`: again and again, without a first day; {@link Recurrence} says how often.
 */
export type DueKind = 'session' | 'date' | 'meeting' | 'recurring';

export interface Due {
  readonly kind: DueKind;
  /** Number of the session. */
  readonly session?: number;
  /** ISO 8601 day; absent where the words name none that could be computed: "within 30 days of receipt". */
  readonly on?: string;
  /** The words that name the meeting. */
  readonly meeting?: string;
  /** The rule that computed it: `M31`. */
  readonly rule: string;
  /** Its words in the text that was read. */
  readonly at: Range;
}

/** How often. */
export interface Recurrence {
  /** ISO 8601 duration from one time to the next, `P2Y`; `null` where the words name none: "regularly". */
  readonly every: string | null;
  readonly at: Range;
}

/** What must be known about an instrument to compute when something is due. */
export interface DueContext {
  readonly language: string;
  /** ISO 8601 day, where known. */
  readonly adoptedOn: string | null;
  /** Session of the General Assembly at which it was adopted, where known. */
  readonly session: number | null;
  /** The organ whose text it is, where known and not the General Assembly: "its next session" is then another. */
  readonly body?: string | null;
}
