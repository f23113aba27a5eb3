import { useKeys } from '../parts/keys.ts';
import { rowOfAnchor } from './row-anchors.ts';

export interface Stepping {
  /** Which of the stops a person is at, from 0; null before the first step. */
  readonly at: number | null;
  readonly stop: (by: 1 | -1) => void;
}

interface Steps {
  readonly stops: readonly string[];
  readonly place: string | null;
  readonly go: (anchor: string) => void;
}

/** From change to change (n, p) and from paragraph to paragraph (j, k), beginning where a person is. */
export function useStepping({ stops, place, go }: Steps): Stepping {
  const at = place === null ? -1 : stops.indexOf(place);
  // At a row, its first change is the next one.
  const row = place === null ? -1 : stops.findIndex((stop) => rowOfAnchor(stop) === rowOfAnchor(place));
  const stop = (by: 1 | -1) => {
    if (stops.length === 0) return;
    const from = at >= 0 ? at : row >= 0 ? (by === 1 ? row - 1 : row) : by === 1 ? -1 : stops.length;
    const next = stops[(from + by + stops.length) % stops.length];
    if (next !== undefined) go(next);
  };
  const rows = [...new Set(stops.map(rowOfAnchor))];
  const step = (by: 1 | -1) => {
    const here = place === null ? (by === 1 ? -1 : rows.length) : rows.indexOf(rowOfAnchor(place));
    const next = rows[here + by];
    if (next !== undefined) go(next);
  };
  useKeys({ n: () => stop(1), p: () => stop(-1), j: () => step(1), k: () => step(-1) });
  return { at: at < 0 ? null : at, stop };
}
