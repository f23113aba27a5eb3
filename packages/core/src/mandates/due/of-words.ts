import type { Range } from '../../text/span.ts';
import { type Candidate, readingOf } from './candidate.ts';
import { wordsOfClause } from './clause-words.ts';
import type { Due, DueContext } from './due.ts';
import { dueDays } from './due-days.ts';
import { dueIntervals } from './due-intervals.ts';
import { dueMeetings } from './due-meetings.ts';
import { dueSessions } from './due-sessions.ts';
import { recurrenceOfWords } from './recurrence-of-words.ts';
import { timeWordsOf } from './wordings/of-language.ts';

/**
 * When what the words of a clause ask for is due (rule M30): the first time that they set for it, or, where they set none, how often.
 * `null` where they do not say, and for a language that is not read (English, French and Arabic are).
 *
 * @param text the flat text of a paragraph
 * @param range of the clause within it; all of it unless given
 */
export function dueOfWords(
  text: string,
  context: DueContext,
  range: Range = { start: 0, end: text.length },
): Due | null {
  const time = timeWordsOf(context.language);
  if (!time) return null;
  const words = wordsOfClause(text, range);
  const reading = readingOf(words, time, context);
  const found = [
    ...dueSessions(reading),
    ...dueDays(reading),
    ...dueIntervals(reading),
    ...dueMeetings(reading),
  ].sort(firstOf);
  const [first] = found;
  if (first) {
    const { start, end, meetingFrom, isFaint: _, ...due } = first;
    if (meetingFrom === undefined) return { ...due, at: words.placeOf(start, end) };
    const named = words.placeOf(meetingFrom, end);
    return { ...due, meeting: text.slice(named.start, named.end), at: words.placeOf(start, end) };
  }
  const recurrence = recurrenceOfWords(text, context.language, range);
  return recurrence?.every ? { kind: 'recurring', rule: 'M41', at: recurrence.at } : null;
}

/** A year alone gives way; else what stands first, and of two that begin together the longer. */
function firstOf(a: Candidate, b: Candidate): number {
  return Number(a.isFaint ?? false) - Number(b.isFaint ?? false) || a.start - b.start || b.end - a.end;
}
