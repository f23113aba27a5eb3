import { useCallback, useRef } from 'react';

/** Does things in the order in which they were asked for, each when the one before it is done. */
export function useOneByOne(): <T>(act: () => Promise<T>) => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(<T>(act: () => Promise<T>): Promise<T> => {
    const next = last.current.then(act, act);
    last.current = next.catch(() => {});
    return next;
  }, []);
}
