import { ACTIVITY_STATUSES, daysOfTime, isDay, type ReportContent } from '@biennium/core';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import type { StoredActivity } from '../../store/repositories/matrix/activities.ts';
import { draftWords } from '../given-words.ts';
import { isTime } from '../matrix/activity-words.ts';

const longestWords = 20_000;

export function invalidReport(message: string, field?: string): Refusal {
  return refusal('report/invalid', message, field);
}

/** A report as it can be kept, or why it cannot: its days are in the calendar and in order, the milestones are those of the line (rule F43). */
export function reportOfWords(
  given: ReportContent,
  { content }: Pick<StoredActivity, 'content'>,
): ReportContent | Refusal {
  const { status, actual, met, participants } = given;
  if (status !== null && !ACTIVITY_STATUSES.includes(status))
    return invalidReport('There is no such status.', 'status');
  for (const [field, time] of [
    ['actualFrom', actual.from],
    ['actualUntil', actual.until],
  ] as const)
    if (time !== null && !isTime(time)) return invalidReport('There is no such day.', field);
  if (
    actual.from !== null &&
    actual.until !== null &&
    daysOfTime(actual.until).last < daysOfTime(actual.from).first
  )
    return invalidReport('It ends before it begins.', 'actualUntil');
  const known = new Set(content.milestones.map(({ id }) => id));
  for (const [milestone, day] of Object.entries(met)) {
    if (!known.has(milestone)) return invalidReport('The line has no such milestone.', 'met');
    if (!isDay(day)) return invalidReport('There is no such day.', 'met');
  }
  if (participants !== null && !(Number.isInteger(participants) && participants >= 0))
    return invalidReport('So many cannot have taken part.', 'participants');
  const text = (words: string) => draftWords(words).slice(0, longestWords);
  return { ...given, words: text(given.words), evaluation: text(given.evaluation) };
}
