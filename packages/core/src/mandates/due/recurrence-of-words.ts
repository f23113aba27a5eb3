import type { Range } from '../../text/span.ts';
import { wordsOfClause } from './clause-words.ts';
import type { Recurrence } from './due.ts';
import { matchesOf } from './matches.ts';
import { durationOf, measureOf } from './measure.ts';
import { timeWordsOf } from './wordings/of-language.ts';
import type { TimeWords } from './wordings/time-words.ts';

/** How far before words of recurrence those stand that give them to something else. */
const NEAR = 60;

/**
 * How often the words of a clause ask for something (rules M41, M42): the first words that say so. A length of time beats a mere
 * "regularly". `null` where they do not say.
 *
 * @param range of the clause within `text`; all of it unless given
 */
export function recurrenceOfWords(
  text: string,
  language: string,
  range: Range = { start: 0, end: text.length },
): Recurrence | null {
  const time = timeWordsOf(language);
  if (!time) return null;
  const words = wordsOfClause(text, range);
  if (!time.signs.recurrence.test(words.text)) return null;
  const found: Found[] = [];
  for (const [pattern, every] of time.recurrences) {
    const first = firstMatch(pattern, every, words.text, time);
    if (first) found.push(first);
  }
  const [first] = found.sort(
    (a, b) => Number(a.every === null) - Number(b.every === null) || a.start - b.start || b.end - a.end,
  );
  return first ? { every: first.every, at: words.placeOf(first.start, first.end) } : null;
}

interface Found extends Range {
  readonly every: string | null;
}

function firstMatch(pattern: RegExp, every: string | null, text: string, time: TimeWords): Found | null {
  for (const match of matchesOf(pattern, text)) {
    const { index: start } = match;
    if (time.recurringElsewhere.test(text.slice(Math.max(0, start - NEAR), start))) continue;
    const duration = every === 'counted' ? countedDuration(match, time) : every;
    if (duration !== undefined) return { every: duration, start, end: start + match[0].length };
  }
  return null;
}

function countedDuration(match: RegExpExecArray, time: TimeWords): string | undefined {
  const measure = measureOf(match.groups?.['count'], match.groups?.['unit'], time);
  return measure ? durationOf(measure) : undefined;
}
