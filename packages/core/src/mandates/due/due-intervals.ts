import { shiftedDay } from './calendar.ts';
import { type Candidate, isAfter, type Reading } from './candidate.ts';
import { matchesOf } from './matches.ts';
import { measureOf } from './measure.ts';

/**
 * Stretches of time within which something is due (rule M39). They are counted from the adoption, unless the words name something else:
 * then there is a due and no day.
 */
export function dueIntervals(reading: Reading): Candidate[] {
  const { words, time, adoptedOn } = reading;
  if (!time.signs.within.test(words.text)) return [];
  return time.within.flatMap((pattern) =>
    matchesOf(pattern, words.text).flatMap((match) => {
      const measure = measureOf(match.groups?.['count'], match.groups?.['unit'], time);
      if (!measure || isAfter(time.reported, reading, match.index)) return [];
      const end = match.index + match[0].length;
      const behind = lengthAt(time.fromAdoption, words.text, end);
      const isElsewhere = behind === 0 && lengthAt(time.fromElsewhere, words.text, end) > 0;
      const isCounted = adoptedOn !== null && !isElsewhere && !match.groups?.['working'];
      const on = isCounted ? shiftedDay(adoptedOn, measure.count, measure.unit) : null;
      return [{ kind: 'date', ...(on && { on }), rule: 'M39', start: match.index, end: end + behind }];
    }),
  );
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
