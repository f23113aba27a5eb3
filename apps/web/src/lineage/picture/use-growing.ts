import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `total` things are shown: `first` at once, then twice as many and so on, as the browser finds time. Also a way to ask for all
 * of them now.
 */
export function useGrowing(total: number, first: number): readonly [number, () => void] {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (shown >= total) return;
    const next = setTimeout(() => startTransition(() => setShown(2 * shown)));
    return () => clearTimeout(next);
  }, [shown, total]);
  return [Math.min(shown, total), () => setShown(total)];
}
