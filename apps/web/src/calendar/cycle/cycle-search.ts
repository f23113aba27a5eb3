/** What the picture of the cycle is of: a lineage, and the day on which it is looked at. */
export interface CycleSearch {
  readonly lineage?: string | undefined;
  readonly on?: string | undefined;
}

/** What an address does not know is left out. */
export function cycleSearchOf({ lineage, on }: Record<string, unknown>): CycleSearch {
  return {
    ...(typeof lineage === 'string' && lineage !== '' && { lineage }),
    ...(typeof on === 'string' && isDay(on) && { on }),
  };
}

/** Whether it is a day that the calendar has. */
export function isDay(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
