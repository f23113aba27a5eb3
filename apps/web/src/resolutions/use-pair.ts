import { useState } from 'react';
import type { InstrumentSummary } from '../api/shapes.ts';

export interface Pair {
  /** The texts that a person has chosen, at most two, in the order of choosing. */
  readonly chosen: readonly InstrumentSummary[];
  readonly toggle: (item: InstrumentSummary) => void;
  readonly clear: () => void;
}

/** Two texts chosen from the list; a third takes the place of the first. */
export function usePair(): Pair {
  const [chosen, setChosen] = useState<readonly InstrumentSummary[]>([]);
  return {
    chosen,
    toggle: (item) =>
      setChosen((now) =>
        now.some(({ id }) => id === item.id)
          ? now.filter(({ id }) => id !== item.id)
          : [...now.slice(-1), item],
      ),
    clear: () => setChosen([]),
  };
}

/** The elder of two texts first; those without a date by their sessions. */
export function elderFirst(
  a: Pick<InstrumentSummary, 'adoptedOn' | 'session'>,
  b: Pick<InstrumentSummary, 'adoptedOn' | 'session'>,
): number {
  const order = (a.session ?? 0) - (b.session ?? 0);
  if (a.adoptedOn === null || b.adoptedOn === null) return order;
  return a.adoptedOn < b.adoptedOn ? -1 : a.adoptedOn > b.adoptedOn ? 1 : order;
}
