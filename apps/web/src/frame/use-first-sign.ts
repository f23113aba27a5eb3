import { useEffect } from 'react';

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/** Does something when a person first moves, presses or types, so that it costs nothing before the first view is there. */
export function useFirstSign(act: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const once = () => {
      stop.abort();
      act();
    };
    for (const sign of signs)
      document.addEventListener(sign, once, { capture: true, passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [act]);
}
