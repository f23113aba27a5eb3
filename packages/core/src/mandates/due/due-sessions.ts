import { ordinalNumber } from '../../text/ordinals.ts';
import { shiftedDay } from './calendar.ts';
import { type Candidate, isAfter, type LeadWords, leadTo, type Reading } from './candidate.ts';
import { matchesOf } from './matches.ts';
import { measureOf } from './measure.ts';
import { sessionClosing, sessionOpening } from './sessions.ts';
import type { TimeWords } from './wordings/time-words.ts';

/** How far before "its" the organ may stand whose session it is. */
const REACH = 400;
/** How near it must stand to be told with the session. */
const NAMING = 60;
/** How far before an organ the words reach that say it only passes on. */
const PASSING = 60;

/** Sessions at which something is due (rules M33 to M36). */
export function dueSessions(reading: Reading): Candidate[] {
  const { time, words } = reading;
  if (!time.signs.session.test(words.text)) return [];
  const found: Candidate[] = [];
  for (const pattern of time.sessions) {
    for (const match of matchesOf(pattern, words.text)) {
      const number = ordinalNumber(ordinalWords(match.groups?.['ordinal'] ?? ''));
      if (number !== null) found.push(...sessionAt(match, number, 'M33', reading));
    }
  }
  for (const pattern of time.unnumberedSessions) {
    for (const match of matchesOf(pattern, words.text)) {
      const { session } = reading;
      const number = session === null ? null : session + (match.groups?.['next'] ? 1 : 0);
      found.push(...sessionAt(match, number, 'M34', reading));
    }
  }
  return found;
}

/** Ordinals as they are looked up: Arabic words with their articles, figures without, and raised letters on the line. */
function ordinalWords(words: string): string {
  const plain = words.normalize('NFKC').replace(/^ال ?(?=\d)/u, '');
  return /^\p{Script=Arabic}/u.test(plain) ? plain.replace(/(?<=^| و| )(?!ال|و|بعد|عشرة)/gu, 'ال') : plain;
}

function sessionAt(
  match: RegExpExecArray,
  number: number | null,
  rule: 'M33' | 'M34',
  reading: Reading,
): Candidate[] {
  const { time, session } = reading;
  const { index: start } = match;
  if (isAfter(time.reported, reading, start)) return [];
  const holder = holderOf(match, reading);
  const lead = leadTo(reading, start);
  const place = { start: lead && lead.edge !== 'for' ? lead.start : start, end: holder.end };
  const wasThen = isAfter(time.past, reading, place.start);
  if (!holder.isAssembly) {
    if (!lead || wasThen) return [];
    return [{ kind: 'meeting', meetingFrom: holder.from, rule: 'M36', ...place }];
  }
  if (number === null) return [{ kind: 'session', rule, ...place }];
  // What was done at the session under way, or at one of which nobody knows whether it is over.
  if (session === null ? wasThen : number < session || (number === session && wasThen)) return [];
  const on = dayAtSession(number, lead, reading);
  const isBound = lead !== null && ['end', 'before', 'start', 'ahead'].includes(lead.edge);
  return [{ kind: 'session', session: number, ...(on && { on }), rule: isBound ? 'M35' : rule, ...place }];
}

/** The day by which something is due that is due at a session: its opening, or its last day where that day was over already. */
function dayAtSession(number: number, lead: LeadWords | null, { since, time }: Reading): string | null {
  const opening = sessionOpening(number);
  if (opening === null) return null;
  const on = lead?.edge === 'end' ? sessionClosing(number) : dayBefore(opening, lead, time);
  return on !== null && since !== null && on <= since ? sessionClosing(number) : on;
}

function dayBefore(opening: string, lead: LeadWords | null, time: TimeWords): string | null {
  if (lead?.edge === 'before') return shiftedDay(opening, -1, 'day');
  if (lead?.edge !== 'ahead') return opening;
  const measure = measureOf(lead.count, lead.unit, time);
  return measure && shiftedDay(opening, -measure.count, measure.unit);
}

interface Holder {
  readonly isAssembly: boolean;
  /** Where the words begin and end that say whose session it is, and which. */
  readonly from: number;
  readonly end: number;
}

function holderOf(match: RegExpExecArray, reading: Reading): Holder {
  const { words, time, byAssembly } = reading;
  const { its, other, holder: within } = match.groups ?? {};
  const from = match.index;
  const end = from + match[0].length;
  if (within) return { isAssembly: time.assembly.test(within), from, end };
  if (other) return { ...organBefore(from, reading), isAssembly: false, end };
  time.holder.lastIndex = end;
  const behind = time.holder.exec(words.text);
  const organ = behind?.groups?.['holder'] ?? '';
  if (behind && time.assembly.test(organ)) {
    const name = time.assembly.exec(organ)?.[0] ?? '';
    return { isAssembly: true, from, end: end + behind[0].indexOf(organ) + name.length };
  }
  if (behind && !its && organ.search(time.organs) >= 0)
    return { isAssembly: false, from, end: end + behind[0].trimEnd().length };
  return its ? { ...organBefore(from, reading), end } : { isAssembly: byAssembly, from, end };
}

/** The organ last named before "its", and whether it is the General Assembly; a text of its own names none. */
function organBefore(at: number, { words, time, byAssembly }: Reading): Pick<Holder, 'isAssembly' | 'from'> {
  const begin = Math.max(0, at - REACH);
  const before = words.text.slice(begin, at);
  let last = { isAssembly: byAssembly, from: at };
  for (const organ of matchesOf(time.organs, before)) {
    if (time.passingOn.test(before.slice(Math.max(0, organ.index - PASSING), organ.index))) continue;
    const isNear = before.length - organ.index <= NAMING && !time.toAct.test(before.slice(organ.index));
    last = { isAssembly: organ.groups?.['assembly'] !== undefined, from: isNear ? begin + organ.index : at };
  }
  return last;
}
