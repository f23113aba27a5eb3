import { type RefObject, useEffect, useRef } from 'react';
import { anchorUnder } from './anchor-under.ts';
import type { Side } from './use-pointing.ts';

interface PanePointing {
  readonly side: Side;
  readonly onPoint: (anchor: string | null, side: Side) => void;
  readonly onSelect: (anchor: string) => void;
}

/** Rest of the pointer before what is under it counts, in milliseconds: crossing a text is not pointing at it. */
const rest = 40;

/**
 * Lets a person point in a pane: by the mouse over a piece, by the focus within it, and by a press that selects it.
 * What has an action of its own (a link, a button) keeps it.
 */
export function usePanePointing(pane: RefObject<HTMLElement | null>, pointing: PanePointing): void {
  const latest = useRef(pointing);
  useEffect(() => {
    latest.current = pointing;
  });
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const listening = new AbortController();
    const listen = <K extends keyof HTMLElementEventMap>(
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ) => element.addEventListener(type, act, { signal: listening.signal });
    const point = (anchor: string | null) => latest.current.onPoint(anchor, latest.current.side);
    let resting: ReturnType<typeof setTimeout>;

    listen('pointerover', ({ pointerType, target }) => {
      if (pointerType !== 'mouse' || target === null) return;
      clearTimeout(resting);
      resting = setTimeout(() => point(anchorUnder(target)), rest);
    });
    listen('pointerleave', () => {
      clearTimeout(resting);
      point(null);
    });
    listen('focusin', ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) point(anchorUnder(target));
    });
    listen('click', ({ target }) => {
      if (!(target instanceof Element) || target.closest('a, button, input, summary') !== null) return;
      const anchor = anchorUnder(target);
      if (anchor !== null && window.getSelection()?.isCollapsed !== false) latest.current.onSelect(anchor);
    });
    return () => {
      clearTimeout(resting);
      listening.abort();
    };
  }, [pane]);
}
