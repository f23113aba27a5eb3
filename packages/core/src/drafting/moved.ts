import { keptInOrder } from '../lineage/alignment/order.ts';
import type { Draft } from './draft.ts';
import { draftOfInstrument } from './from-base.ts';

/**
 * The draft with the entries marked that left the order of their neighbours: those off the heaviest set that keeps the order of
 * the base, each weighing as much as it has words.
 */
export function withMovesMarked(draft: Draft): Draft {
  const places = new Map(baseOrder(draft).map((id, index) => [id, index]));
  const crossings = draft.entries.flatMap(({ id, base, text, fate }, index) =>
    base && fate !== 'dropped'
      ? [{ id, old: places.get(id) as number, new: index, weight: 1 + text.length }]
      : [],
  );
  const inOrder = new Set([...keptInOrder(crossings)].map(({ id }) => id));
  return {
    ...draft,
    entries: draft.entries.map((entry) => ({
      ...entry,
      moved: entry.base !== null && entry.fate !== 'dropped' && !inOrder.has(entry.id),
    })),
  };
}

/** The ids of the entries that the base has, in its order. */
function baseOrder({ base }: Draft): string[] {
  return draftOfInstrument(base).entries.map(({ id }) => id);
}
