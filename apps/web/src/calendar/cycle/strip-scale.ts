import type { CyclePage } from '../../api/calendar-queries.ts';

type Cycle = CyclePage['cycles'][number];
export type Milestone = Cycle['milestones'][number];

/** From days to a place between 0 and 100, counted from where reading begins. */
export interface StripScale {
  readonly first: string;
  readonly last: string;
  readonly at: (day: string) => number;
  /** 1 January of each year within it. */
  readonly years: readonly string[];
}

const DAY = 86_400_000;

const days = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayOf = (count: number): string => new Date(count * DAY).toISOString().slice(0, 10);

/** A scale over all days given, with a little room at both ends; null where there is none. */
export function scaleOver(all: readonly string[]): StripScale | null {
  if (all.length === 0) return null;
  const counts = all.map(days);
  const [first, last] = [Math.min(...counts), Math.max(...counts)];
  const room = Math.max(15, (last - first) * 0.02);
  const [from, to] = [first - room, last + room];
  const years: string[] = [];
  for (let year = Number(dayOf(from).slice(0, 4)) + 1; days(`${year}-01-01`) < to; year++)
    years.push(`${year}-01-01`);
  return {
    first: dayOf(from),
    last: dayOf(to),
    at: (day) => Math.max(0, Math.min(100, ((days(day) - from) / (to - from)) * 100)),
    years,
  };
}

/** The days that a cycle speaks of. */
export function daysOfCycle({ from, until, milestones }: Cycle): string[] {
  const spans = milestones.flatMap(({ due, took }) => [due, took].flatMap((span) => span ?? []));
  return [from, until, ...spans.flatMap(({ first, last }) => [first, last])].flatMap((day) => day ?? []);
}
