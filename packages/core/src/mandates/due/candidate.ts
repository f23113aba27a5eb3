import { partsOfDay } from './calendar.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Due, DueContext } from './due.ts';
import { sessionAt, sessionOpening } from './sessions.ts';
import type { Edge, TimeWords } from './wordings/time-words.ts';

/** Something due, at a place in folded words. */
export interface Candidate extends Omit<Due, 'at' | 'meeting'> {
  readonly start: number;
  readonly end: number;
  /** Where the words begin that name the meeting; they end with the others. */
  readonly meetingFrom?: number;
  /** A year alone names the term of a goal as often as that of a task: any other due in the clause comes before it. */
  readonly isFaint?: boolean;
}

/** What a clause is read with. */
export interface Reading {
  readonly words: ClauseWords;
  readonly time: TimeWords;
  /** The day of adoption, or the first on which the text can have been adopted. */
  readonly since: string | null;
  readonly adoptedOn: string | null;
  /** The session at which the text is adopted. */
  readonly session: number | null;
  /** Whether "its session" is one of the General Assembly where no other organ is named. */
  readonly byAssembly: boolean;
}

export function readingOf(words: ClauseWords, time: TimeWords, context: DueContext): Reading {
  const adoptedOn = partsOfDay(context.adoptedOn) ? context.adoptedOn : null;
  const byAssembly = (context.body ?? 'General Assembly') === 'General Assembly';
  const session = (byAssembly ? context.session : null) ?? (adoptedOn === null ? null : sessionAt(adoptedOn));
  const since = adoptedOn ?? (session === null ? null : sessionOpening(session));
  return { words, time, since, adoptedOn, session, byAssembly };
}

/** How far before a time the words reach that lead to it, and that tell what it is about. */
const [NEAR, FAR] = [70, 260];

export interface LeadWords {
  readonly edge: Edge;
  readonly start: number;
  readonly count?: string;
  readonly unit?: string;
}

/** The words that lead to a time at `at`: "before the end of". */
export function leadTo({ words, time }: Reading, at: number): LeadWords | null {
  const from = Math.max(0, at - NEAR);
  const before = words.text.slice(from, at);
  for (const [edge, pattern] of time.leads) {
    const found = pattern.exec(before);
    if (found) return { edge, start: from + found.index, ...found.groups };
  }
  return null;
}

/** Whether the words before a place end in what a pattern looks for. */
export function isAfter(pattern: RegExp, { words }: Reading, at: number): boolean {
  return pattern.test(words.text.slice(Math.max(0, at - FAR), at));
}
