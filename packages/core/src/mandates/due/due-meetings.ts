import { type Candidate, isAfter, type Reading } from './candidate.ts';
import { stretchesOf } from './due-days.ts';
import { matchesOf } from './matches.ts';

/** How far behind a meeting its date may stand. */
const REACH = 140;

/** Meetings at which something is due (rule M40): those that the words show to be still to come. */
export function dueMeetings(reading: Reading): Candidate[] {
  const { words, time, since } = reading;
  if (!time.signs.meeting.test(words.text)) return [];
  return time.meetings.flatMap((pattern) =>
    matchesOf(pattern, words.text).flatMap((match) => {
      const { index: start, 0: whole } = match;
      const name = match.groups?.['name'] ?? '';
      if (isAfter(time.past, reading, start) || isAfter(time.reported, reading, start)) return [];
      const own = stretchesOf(name, time).at(-1)?.last ?? null;
      const held = heldAt(start + whole.length, reading);
      const isDated = held !== null || (own !== null && since !== null && own >= since);
      if (!isDated && !time.coming.test(name)) return [];
      const end = held?.end ?? start + whole.length;
      const on = held?.on ?? own;
      const meetingFrom = start + whole.lastIndexOf(name);
      return [{ kind: 'meeting', ...(on && { on }), meetingFrom, rule: 'M40', start, end }];
    }),
  );
}

/** "… to be held in Jeddah in 2026", right behind a meeting: its last day, and where the words end; not of the past. */
function heldAt(at: number, { words, time, since }: Reading): { on: string | null; end: number } | null {
  time.toBeHeld.lastIndex = at;
  const held = time.toBeHeld.exec(words.text);
  if (!held) return null;
  const from = at + held[0].length;
  const behind = words.text.slice(from, from + REACH);
  const [stretch] = stretchesOf(behind, time);
  if (!stretch || /[;:؛]/.test(behind.slice(0, stretch.start))) return null;
  if (since !== null && stretch.last !== null && stretch.last < since) return null;
  return { on: stretch.last, end: from + stretch.end };
}
