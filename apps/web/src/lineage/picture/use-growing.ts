import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many more at a time: none of them keeps a person waiting. */
const portion = 16;

/**
 * How many of `total` things are shown: `first` at once, the others in portions as the browser finds time. Also a way to show them
 * all now, for what cannot wait.
 */
export function useGrowing(total: number, first: number): readonly [number, () => void] {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (shown >= total) return;
    const next = setTimeout(() => startTransition(() => setShown(shown + portion)));
    return () => clearTimeout(next);
  }, [shown, total]);
  return [Math.min(shown, total), () => flushSync(() => setShown(total))];
}
