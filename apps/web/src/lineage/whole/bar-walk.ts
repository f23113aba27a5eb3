import type { Direction } from '../picture/walk.ts';
import type { Bar, WholeLayout } from './whole-layout.ts';

/** The bar that a step leads to: along its thread, or up and down its text. */
export function barAfterStep(
  { bars }: Pick<WholeLayout, 'bars'>,
  current: Bar,
  direction: Direction,
): Bar | null {
  const thread = bars.filter(({ stay }) => stay.thread === current.stay.thread).sort((a, b) => a.x - b.x);
  const text = bars.filter(({ stay }) => stay.member === current.stay.member).sort((a, b) => a.y - b.y);
  const along = thread.indexOf(current);
  const down = text.indexOf(current);
  switch (direction) {
    case 'before':
      return thread[along - 1] ?? null;
    case 'after':
      return thread[along + 1] ?? null;
    case 'first':
      return thread[0] ?? null;
    case 'last':
      return thread.at(-1) ?? null;
    case 'above':
      return text[down - 1] ?? null;
    case 'below':
      return text[down + 1] ?? null;
    case 'top':
      return text[0] ?? null;
    case 'bottom':
      return text.at(-1) ?? null;
  }
}
