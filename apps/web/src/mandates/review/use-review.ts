import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { MandateDecisionGiven } from '../../api/mandate-changes.ts';
import type { MandatePage, ReviewPage, ShownMandate } from '../../api/mandate-queries.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { useDeciding } from '../use-deciding.ts';
import { nextOpen, type Stop, stopsOf } from './stops.ts';

/** What is open in front of a review. */
export type Front =
  | { readonly kind: 'correct' | 'merge'; readonly mandate: ShownMandate }
  | { readonly kind: 'add'; readonly address: string; readonly chosen: string };

/** Going through a text: where one is, what one decided, and what can be taken back. */
export function useReview(page: ReviewPage) {
  const { w } = useWords();
  const navigate = useNavigate({ from: '/review/$instrument' });
  const { at } = useSearch({ from: '/review/$instrument' });
  const deciding = useDeciding();
  const [front, setFront] = useState<Front | null>(null);
  const [said, setSaid] = useState('');
  /** Mandates as they were right after they were decided about in this sitting, the last one at the end. */
  const done = useRef<MandatePage[]>([]);
  const [undoable, setUndoable] = useState(0);
  const stops = useMemo(() => stopsOf(page), [page]);
  const mandates = useMemo(() => stops.flatMap(({ mandate }) => mandate ?? []), [stops]);
  const current = stops.find(({ key }) => key === at) ?? nextOpen(stops, null) ?? stops[0] ?? null;

  const go = (stop: Stop | null | undefined, isSeen = true) => {
    if (stop == null) return;
    void navigate({ search: { at: stop.key }, replace: true, resetScroll: false });
    if (isSeen) requestAnimationFrame(() => bringIntoSight(stop.key));
  };
  const step = (by: 1 | -1) => go(stops[stops.findIndex(({ key }) => key === current?.key) + by]);
  const remember = (decided: MandatePage) => {
    done.current.push(decided);
    setUndoable(done.current.length);
  };
  const decide = async (mandate: ShownMandate, given: MandateDecisionGiven): Promise<boolean> => {
    const kept = await deciding.decide(mandate.id, mandate.version, given);
    if (kept === null) return false;
    remember(kept);
    setFront(null);
    setSaid(
      w('review.said', {
        address: isolate(mandate.carriedBy),
        standing: w(`mandate.standing.${kept.mandate.standing}`),
      }),
    );
    // On to the next that waits; of the rest nothing waits before it is reached.
    const settled = stops.map((stop) =>
      stop.key === mandate.id ? { ...stop, mandate: kept.mandate } : stop,
    );
    go(nextOpen(settled, mandate.id) ?? settled[settled.findIndex(({ key }) => key === mandate.id) + 1]);
    return true;
  };
  const undo = async () => {
    const last = done.current.at(-1);
    if (last === undefined) return;
    const undone = await deciding.undo(last);
    if (undone === null) return;
    const { id, carriedBy } = undone.mandate;
    // What was decided about it before in this sitting stands over the mandate as it is now.
    done.current = done.current.map((each) =>
      each.mandate.id === id ? { ...each, mandate: undone.mandate } : each,
    );
    done.current.pop();
    setUndoable(done.current.length);
    setSaid(w('review.undone', { address: isolate(carriedBy) }));
    go(stops.find(({ key }) => key === id));
  };

  return {
    stops,
    mandates,
    current,
    deciding,
    front,
    open: (next: Front | null) => {
      deciding.forget();
      setFront(next);
    },
    said,
    undoable,
    go,
    step,
    nextOpen: () => go(nextOpen(stops, current?.key ?? null)),
    decide,
    added: (added: MandatePage, address: string) => {
      remember(added);
      setFront(null);
      setSaid(w('review.added', { address: isolate(address) }));
      void navigate({ search: { at: added.mandate.id }, replace: true, resetScroll: false });
    },
    undo,
  };
}

export type Review = ReturnType<typeof useReview>;

/** The stop comes under the bar at the head, with the focus on it. */
export function bringIntoSight(key: string): void {
  const stop = document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`);
  if (stop === null) return;
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: 'nearest' });
}
