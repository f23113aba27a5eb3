import { datesInText, isoDate, monthNumber } from '../../text/dates.ts';
import { daysOfMonth, shiftedDay } from './calendar.ts';
import { type Candidate, isAfter, type LeadWords, leadTo, type Reading } from './candidate.ts';
import { matchesOf } from './matches.ts';
import { measureOf } from './measure.ts';
import { MIDDLE, type TimeWords, WHOLE } from './wordings/time-words.ts';

const MIDDLE_DAY = 15;
/** Days before a date are not longer: "28 September to". */
const LONGEST_DAYS = 30;

/** A day, a month or a part of a year, from its first to its last day; both unknown for "early 2026". */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly rule: 'M37' | 'M38';
  readonly isYear: boolean;
}

/** Days, months and years by which or in which something is due (rules M37, M38). */
export function dueDays(reading: Reading): Candidate[] {
  const { words, time } = reading;
  const stretches = /\d{4}/.test(words.text) ? stretchesOf(words.text, time) : [];
  return [...stretches.flatMap((stretch) => dueStretch(stretch, reading)), ...thisYear(reading)];
}

/** Full dates first; a month or a year is one of its own only outside of them. */
export function stretchesOf(text: string, time: TimeWords): Stretch[] {
  const stretches: Stretch[] = datesInText(text).map(({ start, end, on }) => {
    const before = time.daysBefore.exec(text.slice(Math.max(0, start - LONGEST_DAYS), start));
    const from = start - (before?.[0].length ?? 0);
    return { start: from, end, first: on, last: on, rule: 'M37', isYear: false };
  });
  const ends = new Set(stretches.map(({ end }) => end));
  for (const match of matchesOf(time.stretches, text)) {
    const end = match.index + match[0].length;
    if (!ends.has(end)) stretches.push(stretchOf(match, time));
  }
  return stretches;
}

function stretchOf(match: RegExpExecArray, time: TimeWords): Stretch {
  const { part, month, year = '' } = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length, rule: 'M38' as const };
  const named =
    part === undefined ? WHOLE : (time.parts.find(([pattern]) => pattern.test(part))?.[1] ?? null);
  if (named === null) return { ...place, first: null, last: null, isYear: false };
  const [first, last] = month === undefined ? named : [monthNumber(month), monthNumber(month)];
  // The middle of a month is its fifteenth day; its later part ends with it.
  const day = month !== undefined && named === MIDDLE ? MIDDLE_DAY : daysOfMonth(Number(year), last);
  return {
    ...place,
    first: isoDate(Number(year), first, 1),
    last: isoDate(Number(year), last, day),
    isYear: part === undefined && month === undefined,
  };
}

function dueStretch(stretch: Stretch, reading: Reading): Candidate[] {
  const { since, time } = reading;
  const lead = leadTo(reading, stretch.start);
  if (!lead || isAfter(time.reported, reading, lead.start)) return [];
  const isWithin = ['in', 'from', 'for'].includes(lead.edge);
  if (isWithin && !isActsTime(stretch, lead, reading)) return [];
  const on = dayOf(stretch, lead, reading);
  if (since !== null && (on ?? stretch.last ?? since) < since) return [];
  const { rule } = stretch;
  const isFaint = stretch.isYear && lead.edge === 'by';
  return [{ kind: 'date', ...(on && { on }), rule, start: lead.start, end: stretch.end, isFaint }];
}

/**
 * Whether a time in which something happens is the one in which to act: it is no meeting's of which the clause only speaks (rule M44), and
 * none that is over or half over (rule M43), unless it is that of the very meeting to be held.
 */
function isActsTime({ first, last }: Stretch, lead: LeadWords, reading: Reading): boolean {
  const { time, since } = reading;
  if (since === null || isAfter(time.past, reading, lead.start)) return false;
  if (isAfter(time.convened, reading, lead.start)) return true;
  const isAhead = first === null || last === null || middleOf(first, last) >= Date.parse(since);
  if (!isAhead || lead.edge === 'for') return false;
  return lead.edge === 'from' || !isAfter(time.described, reading, lead.start);
}

/** The time in the middle of two days. */
const middleOf = (first: string, last: string): number => (Date.parse(first) + Date.parse(last)) / 2;

function dayOf({ first, last }: Stretch, lead: LeadWords, { time }: Reading): string | null {
  if (first === null || last === null) return null;
  if (lead.edge === 'start') return first;
  if (lead.edge === 'before') return shiftedDay(first, -1, 'day');
  if (lead.edge !== 'ahead') return last;
  const measure = measureOf(lead.count, lead.unit, time);
  return measure && shiftedDay(first, -measure.count, measure.unit);
}

/** "by the end of the year": of the one in which the text was adopted. */
function thisYear({ words, time, adoptedOn }: Reading): Candidate[] {
  return matchesOf(time.thisYear, words.text).map((match) => ({
    kind: 'date',
    ...(adoptedOn && { on: `${adoptedOn.slice(0, 4)}-12-31` }),
    rule: 'M38',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
