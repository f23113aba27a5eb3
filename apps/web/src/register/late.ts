import type { WithFields } from './value-of.ts';
import { firstOf, valuesOf } from './value-of.ts';

/** Whether the last day of a time, `2027-05` or `2027` among them, lies before a day. */
export function isPast(time: string, today: string): boolean {
  // "~" comes behind every digit: a month or a year is past when all its days are.
  return `${time}~` < today;
}

/** Whether an action point is due before today and nobody said that it is settled. */
export function isLate(action: WithFields, today: string): boolean {
  const due = firstOf(action, 'due');
  const settled = ['done', 'overtaken', 'carried over'].includes(firstOf(action, 'state') ?? '');
  return due !== null && !settled && isPast(due, today);
}

/** Whether an agreement is past its end, and no renewal since is known. */
export function isOver(agreement: WithFields, today: string): boolean {
  const end = firstOf(agreement, 'expiresOn');
  if (end === null || !isPast(end, today)) return false;
  return !valuesOf(agreement, 'renewedOn').some((renewed) => renewed >= end);
}

/** Whether a meeting was to be held, and its time went by without a word that it was. */
export function isUnrecorded(meeting: WithFields, today: string): boolean {
  const until = firstOf(meeting, 'to') ?? firstOf(meeting, 'from') ?? firstOf(meeting, 'on');
  const state = firstOf(meeting, 'state') ?? '';
  return until !== null && ['planned', 'convened'].includes(state) && isPast(until, today);
}
