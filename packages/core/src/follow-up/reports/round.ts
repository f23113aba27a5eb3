/** How far a reporting round has come. */
export type RoundState = 'scheduled' | 'open' | 'closed' | 'consolidated';

/** The days and instants of a round. */
export interface RoundFacts {
  /** Both coordinators opened it. */
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly consolidatedOn: string | null;
}

export function stateOfRound({ openedOn, closedOn, consolidatedOn }: RoundFacts): RoundState {
  if (consolidatedOn !== null) return 'consolidated';
  if (closedOn !== null) return 'closed';
  return openedOn === null ? 'scheduled' : 'open';
}

/** The last round whose due day has passed on a day: since its opening, silence counts (rule F3). */
export function silenceCountsSince(
  rounds: readonly (RoundFacts & { readonly due: string })[],
  today: string,
): string | null {
  const passed = rounds.filter(({ openedOn, due }) => openedOn !== null && due < today);
  const last = passed.toSorted((one, other) => (one.due < other.due ? -1 : 1)).at(-1);
  return last?.openedOn ?? null;
}
