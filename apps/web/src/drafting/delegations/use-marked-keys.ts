import { useState } from 'react';
import type { ShownAmendment } from '../../api/draft-queries.ts';
import { useKeys } from '../../parts/keys.ts';
import { entryAnchor } from '../text/entry-anchor.ts';
import { type MarkedEntry, rulingOf } from './narrowed-groups.ts';
import type { Deciding } from './use-deciding.ts';

/**
 * From paragraph to paragraph (j, k); the first amendment there that nobody decided is accepted (a), rejected (x) or kept in
 * brackets (b). Gives the amendment that the keys act upon.
 */
export function useMarkedKeys(
  marked: readonly MarkedEntry[],
  deciding: Deciding,
  canDecide: boolean,
): ShownAmendment | null {
  const [here, setHere] = useState<string | null>(null);
  const at = marked.findIndex(({ entry }) => entry.id === here);
  const current =
    marked[at]?.groups.flatMap(({ amendments }) => amendments).find((each) => rulingOf(each) === 'open') ??
    null;
  const step = (by: 1 | -1) => {
    const next = marked[at < 0 && by === -1 ? marked.length - 1 : at + by]?.entry.id;
    if (next === undefined) return;
    setHere(next);
    const element = document.getElementById(entryAnchor(next));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  const decide = (ruling: 'accepted' | 'rejected' | 'bracketed') => {
    if (canDecide && current !== null && !deciding.busy)
      void deciding.decide([{ amendment: current.id, ruling }]);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => decide('accepted'),
    x: () => decide('rejected'),
    b: () => decide('bracketed'),
  });
  return current;
}
