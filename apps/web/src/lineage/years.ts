import type { InstrumentHead } from '../api/lineage-queries.ts';

type Dated = Pick<InstrumentHead, 'adoptedOn' | 'session'>;

/** The year of an instrument; where no date was read, the one in which its session opened. */
export function yearOf({ adoptedOn, session }: Dated): number | null {
  if (adoptedOn !== null) return Number(adoptedOn.slice(0, 4));
  return session === null ? null : session + 1945;
}

/** From the first year to the last: `2004–2024`. */
export function yearsOf(members: readonly Dated[]): string {
  const years = members.map(yearOf).filter((year) => year !== null);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** The first year of these instruments; of none, this side of all. */
export function firstYearOf(members: readonly Dated[]): number {
  return Math.min(...members.map(yearOf).filter((year) => year !== null));
}

export function lastYearOf(members: readonly Dated[]): number {
  return Math.max(...members.map(yearOf).filter((year) => year !== null));
}
