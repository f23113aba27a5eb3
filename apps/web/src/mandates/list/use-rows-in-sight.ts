import { type RefObject, useLayoutEffect, useState } from 'react';
import { type RowsInSight, rowsInSight } from './rows-in-sight.ts';

const LONGEST = 1_000_000;

/** The rows of a list that the window shows now, and some around them, were it as long as it is scrolled; all rows are of one height. */
export function useRowsInSight(list: RefObject<HTMLElement | null>, rowHeight: number): RowsInSight {
  const [rows, setRows] = useState<RowsInSight>(() => rowsInSight(0, 900, rowHeight, LONGEST));
  useLayoutEffect(() => {
    const look = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const next = rowsInSight(top, window.innerHeight, rowHeight, LONGEST);
      setRows((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, rowHeight]);
  return rows;
}
