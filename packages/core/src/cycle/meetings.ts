import type { Fact } from '../register/fact.ts';
import { entriesFromFacts } from '../register/from-facts.ts';
import type { CyclePlace } from './cycle.ts';
import type { RecordedMeeting } from './recorded-meeting.ts';
import { spanBetween, spanOfTime, type TimeSpan } from './time-span.ts';

/** One value that holds of a meeting, and the paragraph that states it; `null` where a person had it from elsewhere. */
export interface SaidOfMeeting {
  readonly field: string;
  readonly value: string;
  readonly at: CyclePlace | null;
}

const HELD: ReadonlySet<string> = new Set(['convened', 'held', 'concluded', 'closed']);

/**
 * A general meeting from what is said of it; `null` where nothing says that it is one, or when. A paragraph that says "held" tells when it was,
 * any other when it is to be.
 */
export function meetingSaid(entry: string | null, said: readonly SaidOfMeeting[]): RecordedMeeting | null {
  const valuesOf = (field: string) => said.flatMap((each) => (each.field === field ? [each.value] : []));
  if (!valuesOf('series').includes('general') || valuesOf('state').includes('cancelled')) return null;
  const sayings = sayingsOf(said);
  const held = sayings.filter((saying) => HELD.has(stateIn(saying) ?? ''));
  const planned = sayings.filter((saying) => !held.includes(saying));
  const took = mostExact(held);
  const due = mostExact(planned);
  if (!took && !due) return null;
  return {
    entry,
    place: valuesOf('place')[0] ?? null,
    hosts: [...new Set(valuesOf('host'))],
    held: took,
    told: placesOf(held),
    planned: due,
    announced: placesOf(planned.filter((saying) => timeIn(saying) !== null)),
  };
}

/** The general meetings that the texts of a lineage record, where no register was kept of them (rules R3, R7). */
export function meetingsOfFacts(facts: readonly (readonly Fact[])[]): RecordedMeeting[] {
  return entriesFromFacts(facts).flatMap(({ kind, sources }) => {
    if (kind !== 'meeting') return [];
    const said = sources.flatMap(({ instrument, fact: id }) => {
      const fact = facts[instrument]?.find((each) => each.id === id) as Fact;
      const name = fact.statements.find(({ field }) => field === 'name')?.value;
      const words = name ?? fact.statements.map(({ value }) => value).join(', ');
      const at = { instrument, address: fact.carriedBy, words };
      return fact.statements.map(({ field, value }) => ({ field, value, at }));
    });
    return meetingSaid(null, said) ?? [];
  });
}

/** What each paragraph says, and what persons say together. */
function sayingsOf(said: readonly SaidOfMeeting[]): SaidOfMeeting[][] {
  const sayings = new Map<string, SaidOfMeeting[]>();
  for (const each of said) {
    const key = each.at ? `${each.at.instrument} ${each.at.address}` : '';
    sayings.set(key, [...(sayings.get(key) ?? []), each]);
  }
  return [...sayings.values()];
}

function stateIn(saying: readonly SaidOfMeeting[]): string | null {
  return saying.findLast(({ field }) => field === 'state')?.value ?? null;
}

function timeIn(saying: readonly SaidOfMeeting[]): TimeSpan | null {
  const said = (field: string) => saying.find((each) => each.field === field)?.value;
  const [from, to, on] = [said('from'), said('to'), said('on')];
  if (from !== undefined) return spanBetween(from, to ?? from);
  return on === undefined ? null : spanOfTime(on);
}

/** Of the times that are said, the shortest stretch of days. */
function mostExact(sayings: readonly (readonly SaidOfMeeting[])[]): TimeSpan | null {
  const times = sayings.flatMap((saying) => timeIn(saying) ?? []);
  return times.sort((a, b) => b.said.length - a.said.length)[0] ?? null;
}

/** Each paragraph once, in the order of the texts. */
function placesOf(sayings: readonly (readonly SaidOfMeeting[])[]): CyclePlace[] {
  return sayings.flatMap((saying) => saying[0]?.at ?? []).sort((a, b) => a.instrument - b.instrument);
}
