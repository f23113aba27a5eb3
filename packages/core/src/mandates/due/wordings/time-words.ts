import type { TimeUnit } from '../calendar.ts';

/**
 * How words lead to a time: `by` it, by its `end` or its `start`, `before` it, `in` it, `from` it on, `for` it, or so long `ahead` of it
 * (groups `count` and `unit`).
 */
export type Edge = 'by' | 'end' | 'start' | 'before' | 'in' | 'from' | 'for' | 'ahead';

/** Months of a year: the first and the last of a part of it; `null` where nobody could say which day ends it ("early 2026"). */
export type YearPart = readonly [first: number, last: number] | null;

export const WHOLE: YearPart = [1, 12];
export const MIDDLE: YearPart = [6, 6];

/**
 * How a language says when. All patterns read folded words: small letters, single spaces, ASCII digits, nothing in quotation
 * marks. None of them may run on without a bound.
 */
export interface TimeWords {
  /** What all words of a kind have in common: a clause that has none of it is passed over quickly. */
  readonly signs: Readonly<Record<'session' | 'within' | 'meeting' | 'recurrence', RegExp>>;
  /**
   * Sessions with their number, each found in order. Groups: `ordinal`; `its` where the words before say whose it is; `other` where it can be
   * no session of the General Assembly; `holder` where the organ stands within.
   */
  readonly sessions: readonly RegExp[];
  /** Sessions without a number: group `next`, or `present`; `its` and `other` as above. */
  readonly unnumberedSessions: readonly RegExp[];
  /** The organ behind a session: sticky, group `holder`. */
  readonly holder: RegExp;
  /** Whether the words that name an organ name the General Assembly. */
  readonly assembly: RegExp;
  /** Every organ that may hold a session: group `assembly` for the General Assembly. */
  readonly organs: RegExp;
  /** Words that begin an act: an organ that stands before them is not named with the session behind them. */
  readonly toAct: RegExp;
  /** Ends before an organ that only passes on what is meant for another: "through the". */
  readonly passingOn: RegExp;
  /** How words before a time lead to it, the more telling ones first. Each ends where the time begins. */
  readonly leads: readonly (readonly [Edge, RegExp])[];
  /** Ends before a date that ends a range or a pair of days: "8 to", "28 June and". */
  readonly daysBefore: RegExp;
  /** Years, with a month or a part of the year where they are named: groups `part`, `month`, `year`. */
  readonly stretches: RegExp;
  readonly parts: readonly (readonly [RegExp, YearPart])[];
  /** By the end of the year in which the text is adopted. */
  readonly thisYear: RegExp;
  /** Stretches of time that begin with the text: groups `count`, `unit`, `working` for days that are not every day. */
  readonly within: readonly RegExp[];
  /** What such a stretch is counted from, behind it: sticky. The adoption; anything else. */
  readonly fromAdoption: RegExp;
  readonly fromElsewhere: RegExp;
  /** Units, each a number of units of the calendar: a biennium is two years. */
  readonly units: readonly (readonly [RegExp, number, TimeUnit])[];
  /** Numbers in words that are no cardinals: "a", "second". */
  readonly counts: Readonly<Record<string, number>>;
  /** Meetings that are yet to come, by their own words: group `name`. */
  readonly meetings: readonly RegExp[];
  /** What a meeting needs within its name or behind it to be one to come. */
  readonly coming: RegExp;
  /** What leads from a meeting to its date, "to be held …": sticky, right behind the meeting. */
  readonly toBeHeld: RegExp;
  /** Ends before a time at which something was done already. */
  readonly past: RegExp;
  /** Ends before a time that tells about a thing and not when to act: "the Conference, which will be held in ...". */
  readonly described: RegExp;
  /** Ends before the time of a meeting that is the very thing asked for: "to convene ... in ...". */
  readonly convened: RegExp;
  /** Ends before what another text said: "resolution 78/264, in which the Assembly ...". */
  readonly reported: RegExp;
  /** How often: groups `count` and `unit`, or a duration of their own; `null` where the words name none. */
  readonly recurrences: readonly (readonly [RegExp, string | null | 'counted'])[];
  /** Ends before words of recurrence that tell about a thing: "which meets". */
  readonly recurringElsewhere: RegExp;
}
