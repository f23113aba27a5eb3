import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows are drawn this many at a time; between two such steps scrolling draws nothing. */
const STEP = 6;
/** Rows that are drawn before and after those that are seen. */
const AROUND = 12;

export interface RowsInBox {
  readonly first: number;
  readonly end: number;
  /** How many fit into the box. */
  readonly fitting: number;
}

/** The rows of a list to draw, those that its box shows and some around them; all rows are of one height in pixels. */
export function useRowsInBox(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowsInBox {
  const [rows, setRows] = useState<RowsInBox>({ first: 0, end: 48, fitting: 24 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => {
      const { scrollTop, clientHeight } = element;
      const first = Math.floor(scrollTop / rowHeight / STEP) * STEP - AROUND;
      const end = Math.ceil((scrollTop + clientHeight) / rowHeight / STEP) * STEP + AROUND;
      const next = {
        first: Math.max(0, first),
        end,
        fitting: Math.max(1, Math.floor(clientHeight / rowHeight) - 2),
      };
      setRows((now) =>
        now.first === next.first && now.end === next.end && now.fitting === next.fitting ? now : next,
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sized = new ResizeObserver(look);
    sized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sized.disconnect();
    };
  }, [box, rowHeight]);
  return { ...rows, first: Math.min(rows.first, count), end: Math.min(rows.end, count) };
}
