import { isoDate } from '../../text/dates.ts';
import { partsOfDay, shiftedDay, weekdayOf } from './calendar.ts';

/** A session bears the year in which it opens minus this one. */
const YEAR_ZERO = 1945;
/** The first session that opened by the rule of weeks (resolution 57/301). */
const FIRST_BY_WEEKS = 58;
/** The first session that opened in the second week and not in the third. */
const FIRST_IN_SECOND_WEEK = 78;
const LAST = 9999 - YEAR_ZERO;
const [SEPTEMBER, SATURDAY] = [9, 5];

/**
 * The day on which a regular session of the General Assembly opens (rule M31): the Tuesday of the third week of September, of the second
 * from the 78th session on. Weeks run from Monday to Sunday; the first is the one that holds at least one working day of September
 * (resolution 57/301). `null` for earlier sessions, which this rule did not open.
 */
export function sessionOpening(session: number): string | null {
  if (!Number.isInteger(session) || session < FIRST_BY_WEEKS || session > LAST) return null;
  const year = YEAR_ZERO + session;
  const first = weekdayOf(year, SEPTEMBER, 1);
  const monday = 1 - first + (first >= SATURDAY ? 7 : 0);
  const week = session < FIRST_IN_SECOND_WEEK ? 3 : 2;
  return isoDate(year, SEPTEMBER, monday + 7 * (week - 1) + 1);
}

/** The last day of a regular session: the day before the next one opens (rule M32). `null` where that is not known. */
export function sessionClosing(session: number): string | null {
  const next = sessionOpening(session + 1);
  return next === null || session < FIRST_BY_WEEKS ? null : shiftedDay(next, -1, 'day');
}

/** The regular session that is under way on a day (rule M32); `null` before the 58th, and for what is no day. */
export function sessionAt(on: string): number | null {
  const parts = partsOfDay(on);
  if (!parts) return null;
  const session = parts[0] - YEAR_ZERO;
  const opening = sessionOpening(session);
  if (opening !== null && on >= opening) return session;
  return sessionOpening(session - 1) === null ? null : session - 1;
}
