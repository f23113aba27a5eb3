import type { Instrument } from '../instrument/instrument.ts';
import type { Gap } from '../lineage/lineage.ts';
import type { Cycle, CyclePlace, Milestone, MilestoneKind } from './cycle.ts';
import { type CycleDuties, type CycleMandate, cycleDuties } from './duties.ts';
import type { RecordedMeeting } from './recorded-meeting.ts';
import { type CitedReport, reportsCited } from './reports.ts';
import { milestoneState } from './state.ts';
import { spanOfTime, type TimeSpan } from './time-span.ts';

/** A text of a lineage, and what it asks for. */
export interface CycleMember {
  readonly instrument: Instrument;
  readonly mandates: readonly CycleMandate[];
}

/** What is known of a lineage. */
export interface CycleSources {
  /** In the order of the lineage. */
  readonly members: readonly CycleMember[];
  /** What the members recall and is not held. */
  readonly gaps: readonly Gap[];
  readonly meetings: readonly RecordedMeeting[];
}

/** A resolution of the chain, held or recalled. */
interface Turn {
  readonly member: number | null;
  readonly symbol: string | null;
  readonly session: number | null;
  readonly from: string | null;
  readonly told: readonly CyclePlace[];
}

/** What a milestone is that nothing more is known of. */
const NOTHING = {
  ...{ due: null, session: null, asked: null, took: null, told: [], symbol: null },
  ...{ place: null, hosts: [], entry: null, every: null },
} as const;

/**
 * The cycles of a lineage, oldest first (rules R30 to R32): a cycle begins with each resolution that is held, or that a held one recalls behind the
 * first of them, and with the one right before. Nothing is computed that no text says but the days of a session. `today` is an ISO 8601 day.
 */
export function cyclesOfLineage(sources: CycleSources, today: string): Cycle[] {
  const turns = turnsOf(sources);
  const reports = sources.members.flatMap(({ instrument }, index) => reportsCited(index, instrument));
  return turns.map((turn, at) => {
    const next = turns[at + 1] ?? null;
    const { member, symbol, from } = turn;
    const asked = member === null ? null : dutiesOf(sources.members[member] as CycleMember, member);
    const known: Omit<Milestone, 'state'>[] = [
      { ...NOTHING, kind: 'resolution', took: timeOf(from), told: turn.told, symbol, session: turn.session },
      ...reportOf(turn, next, asked, reports),
      ...meetingsOf(turn, next, asked, sources),
      ...agendaItemOf(next, asked),
      ...nextOf(next, asked),
    ];
    const milestones = known.map((each) => ({ ...each, state: milestoneState(each, next !== null, today) }));
    return { member, symbol, from, until: next?.from ?? null, milestones };
  });
}

const timeOf = (day: string | null): TimeSpan | null => (day === null ? null : spanOfTime(day));

function dutiesOf({ instrument, mandates }: CycleMember, member: number): CycleDuties {
  return cycleDuties(member, instrument, mandates);
}

/** The chain: members, and what is recalled between and right before them. */
function turnsOf({ members, gaps }: CycleSources): Turn[] {
  const turnOf = ({ symbol, date, recalledBy }: Gap): Turn => ({
    ...{ member: null, symbol, session: sessionOf(symbol), from: date },
    told: [{ ...recalledBy, words: symbol }],
  });
  const byDay = (one: Gap, other: Gap) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1);
  const after = (index: number) =>
    gaps
      .filter((gap) => gap.after === index && gap.draft === null)
      .sort(byDay)
      .map(turnOf);
  return [
    ...after(-1).slice(-1),
    ...members.flatMap((_, index) => [memberTurn(members, gaps, index), ...after(index)]),
  ];
}

/** A member with its day as it says itself, or as a later one recalls it; a draft as what it became. */
function memberTurn(members: readonly CycleMember[], gaps: readonly Gap[], index: number): Turn {
  const { symbol, adoptedOn, session } = (members[index] as CycleMember).instrument;
  const adopted = gaps.find(({ draft }) => draft === index);
  const named = adopted?.symbol ?? symbol;
  const recalled = members.flatMap(({ instrument }, other) =>
    other > index && named !== null
      ? instrument.citations.flatMap(({ symbol, date, address }) =>
          symbol === named ? [{ date, at: { instrument: other, address, words: named } }] : [],
        )
      : [],
  );
  const dated = recalled.find(({ date }) => date !== null);
  const from = adoptedOn ?? adopted?.date ?? dated?.date ?? null;
  const told = adoptedOn === null && dated ? [dated.at] : [];
  return { member: index, symbol: named, session, from, told };
}

function reportOf(
  { member }: Turn,
  next: Turn | null,
  asked: CycleDuties | null,
  reports: readonly CitedReport[],
): Omit<Milestone, 'state'>[] {
  const duty = asked?.report ?? null;
  const session = duty?.session ?? next?.session ?? null;
  const cited = reports.filter(
    ({ session: of, at }) =>
      of === session && (member === null ? at.instrument === next?.member : at.instrument > member),
  );
  if (!duty && cited.length === 0) return [];
  const told = cited.map(({ at }) => at);
  return [{ ...NOTHING, ...duty, session, kind: 'report', symbol: cited[0]?.symbol ?? null, told }];
}

/** The meeting that the text announces; where it announces none, those that were held until the next; else how often they are to be held. */
function meetingsOf(
  turn: Turn,
  next: Turn | null,
  asked: CycleDuties | null,
  { meetings }: CycleSources,
): Omit<Milestone, 'state'>[] {
  const every = asked?.every ?? null;
  const own = meetings.filter((meeting) => belongsTo(meeting, turn, next));
  const kind: MilestoneKind = 'meeting';
  if (own.length === 0) return every ? [{ ...NOTHING, kind, every }] : [];
  return own.map(({ place, hosts, entry, held, told, planned, announced }) => ({
    ...{ ...NOTHING, kind, place, hosts, entry, every, due: planned, took: held, told },
    asked: announced.find(({ instrument }) => instrument === turn.member) ?? announced[0] ?? null,
  }));
}

function belongsTo({ announced, planned, held }: RecordedMeeting, turn: Turn, next: Turn | null): boolean {
  const announcing = announced.at(-1);
  if (announcing) return announcing.instrument === turn.member;
  const day = (held ?? planned)?.first;
  if (day === undefined || (turn.from === null && turn.member === null)) return false;
  return (turn.from ?? '') <= day && (next === null || (next.from !== null && day < next.from));
}

function agendaItemOf(next: Turn | null, asked: CycleDuties | null): Omit<Milestone, 'state'>[] {
  if (!asked?.agendaItem) return [];
  const taken = next !== null && next.session === asked.agendaItem.session;
  return [
    {
      ...{ ...NOTHING, ...asked.agendaItem, kind: 'agenda-item' },
      ...(taken && { symbol: next.symbol, told: next.told, took: timeOf(next.from) }),
    },
  ];
}

/** The next resolution is expected at the session on whose agenda the item stands. */
function nextOf(next: Turn | null, asked: CycleDuties | null): Omit<Milestone, 'state'>[] {
  if (!asked || (!asked.agendaItem && !next)) return [];
  return [
    {
      ...{ ...NOTHING, ...asked.agendaItem, kind: 'next-resolution' },
      ...(next && { symbol: next.symbol, told: next.told, took: timeOf(next.from) }),
    },
  ];
}

/** The session that stands in the symbol of a resolution of the General Assembly. */
function sessionOf(symbol: string): number | null {
  const found = /^A\/RES\/(\d{1,3})\/\d/.exec(symbol);
  return found ? Number(found[1]) : null;
}
