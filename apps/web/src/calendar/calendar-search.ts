export const calendarKinds = ['mandate', 'meeting', 'agreement', 'action', 'observance', 'post'] as const;

/** How the calendar is looked at, and what it is narrowed to. */
export interface CalendarSearch {
  readonly view?: 'month' | undefined;
  /** The month that is shown, or with which the agenda begins: `2026-11`. */
  readonly month?: string | undefined;
  readonly kind?: (typeof calendarKinds)[number] | undefined;
  readonly organization?: string | undefined;
  readonly q?: string | undefined;
  readonly standing?: 'proposed' | 'confirmed' | undefined;
}

/** What an address does not know is left out. */
export function calendarSearchOf(search: Record<string, unknown>): CalendarSearch {
  const { view, month, kind, organization, q, standing } = search;
  const known = calendarKinds.find((each) => each === kind);
  return {
    ...(view === 'month' && { view }),
    ...(typeof month === 'string' && /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/.test(month) && { month }),
    ...(known !== undefined && { kind: known }),
    ...(typeof organization === 'string' && organization !== '' && { organization }),
    ...(typeof q === 'string' && q.trim() !== '' && { q }),
    ...((standing === 'proposed' || standing === 'confirmed') && { standing }),
  };
}
