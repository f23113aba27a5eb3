import { type RefObject, useLayoutEffect, useState } from 'react';
import { usePaper } from '../../parts/use-paper.ts';

/** A page of A4 lying on its side, less its margins. */
const printed = 980;

/** How wide an element is, now and after every change; printed, as wide as the paper. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  const isPrinted = usePaper();
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    setRoom(current.clientWidth);
    const observer = new ResizeObserver(() => setRoom(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isPrinted ? printed : room;
}
