import { spanBetween, spanOfTime, type TimeSpan } from '../cycle/time-span.ts';
import type { StandingField, StandingValue } from '../register/standing.ts';
import type { EntryKind } from '../register/statement.ts';
import type { CalendarItem, CalendarMatter } from './calendar-item.ts';

/** An entry of the register, with what holds of it. */
export interface DatedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  readonly fields: readonly StandingField[];
}

/** The fields that say when, and what happens then. */
const MATTERS: Readonly<Partial<Record<EntryKind, Readonly<Record<string, CalendarMatter>>>>> = {
  meeting: { on: 'meets' },
  agreement: {
    signedOn: 'signed',
    concludedOn: 'concluded',
    approvedOn: 'approved',
    dated: 'dated',
    inForceOn: 'in force',
    renewedOn: 'renewed',
    expiresOn: 'expires',
    terminatedOn: 'terminated',
  },
  action: { due: 'due' },
};

/** A meeting of which this is said does not take place. */
const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/**
 * What an entry of the register gives a calendar (rule R33): each time that holds of it, each once; of what comes every year, the time of the
 * year `year`. Where sources disagree, each of their times.
 */
export function itemsOfEntry(entry: DatedEntry, year: number): CalendarItem[] {
  const { id, kind, label, fields } = entry;
  if (kind === 'organization') return [];
  const valuesOf = (name: string): readonly StandingValue[] =>
    fields.find(({ field }) => field === name)?.values ?? [];
  const state = valuesOf('state').at(-1)?.value ?? null;
  if (kind === 'meeting' && state !== null && OFF.has(state)) return [];
  const itemOf = (
    field: string,
    matter: CalendarMatter,
    value: StandingValue,
    time: TimeSpan,
    at: number,
  ) => ({
    id: at === 0 ? `${id}/${field}` : `${id}/${field}/${at + 1}`,
    ...{ kind, matter, subject: id, label, time, yearly: matter === 'observed' },
    standing: value.standing === 'confirmed' ? ('confirmed' as const) : ('proposed' as const),
    ...{ state, place: valuesOf('place')[0]?.value ?? null, told: null, stated: value.statements },
    disagree: fields.some((each) => each.field === field && each.disagree),
    concerns: ['party', 'owner'].flatMap((name) => valuesOf(name).map(({ value: who }) => who)),
  });
  if (kind === 'observance') {
    return valuesOf('day').flatMap((value, at) => {
      const time = dayOfYear(value.value, year);
      return time ? [itemOf('day', 'observed', value, time, at)] : [];
    });
  }
  const [from] = valuesOf('from');
  if (kind === 'meeting' && from) {
    const time = spanBetween(from.value, valuesOf('to')[0]?.value ?? from.value);
    return time ? [itemOf('from', 'meets', from, time, 0)] : [];
  }
  return Object.entries(MATTERS[kind] ?? {}).flatMap(([field, matter]) =>
    valuesOf(field).flatMap((value, at) => {
      const time = spanOfTime(value.value);
      return time ? [itemOf(field, matter, value, time, at)] : [];
    }),
  );
}

/** The day of a year, `--03-15`, in one year; `null` where that year does not have it. */
function dayOfYear(day: string, year: number): TimeSpan | null {
  const on = `${year}-${day.slice(2)}`;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day === '--02-29' && !isLeap ? null : spanOfTime(on);
}
