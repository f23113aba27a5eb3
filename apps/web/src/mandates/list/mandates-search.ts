import type { MandateFilter, MandateOrder } from '../../api/mandate-queries.ts';
import { standings } from '../standing-mark.tsx';

export const groupings = ['addressee', 'due', 'text', 'strength'] as const;
export type Grouping = (typeof groupings)[number];

export const levels = [
  'encourages',
  'invites',
  'calls upon',
  'requests',
  'urges',
  'demands',
  'decides',
] as const;
export const dues = ['session', 'date', 'meeting', 'recurring', 'none'] as const;
export const fates = [
  'last',
  'new',
  'carried',
  'softened',
  'strengthened',
  'due-changed',
  'dropped',
] as const;

/** What the address of the list says: to what it is narrowed, and in what order it stands. */
export interface MandatesSearch extends MandateFilter {
  readonly group?: Grouping | undefined;
}

/** What an address asks for; what it does not know is left out. */
export function mandatesSearchOf(search: Record<string, unknown>): MandatesSearch {
  const session = Number(search['session']);
  const known: MandatesSearch = {
    group: oneOf(groupings, search['group']),
    level: oneOf(levels, search['level']),
    due: oneOf(dues, search['due']),
    fate: oneOf(fates, search['fate']),
    standing: oneOf([...standings, 'any'] as const, search['standing']),
    overdue: oneOf(['true'] as const, search['overdue']),
    session: Number.isInteger(session) && session > 0 && session < 1000 ? session : undefined,
    from: dayOf(search['from']),
    to: dayOf(search['to']),
    lineage: wordsOf(search['lineage']),
    instrument: wordsOf(search['instrument']),
    addressee: wordsOf(search['addressee']),
    theme: wordsOf(search['theme']),
    country: wordsOf(search['country']),
    goal: wordsOf(search['goal']),
    q: wordsOf(search['q']),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** The order that brings a group together. */
export function orderOf(group: Grouping | undefined): MandateOrder {
  if (group === 'strength') return { sort: 'strength', order: 'down' };
  if (group === 'text') return { sort: 'adopted', order: 'down' };
  return { sort: group ?? 'addressee', order: 'up' };
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 400) : undefined;
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
