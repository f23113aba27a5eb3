import type { PictureThread, Stay } from './picture-of-lineage.ts';

export type Direction = 'before' | 'after' | 'above' | 'below' | 'first' | 'last' | 'top' | 'bottom';

/** The stay that a step in a direction leads to; null at the edge. Up and down keep to the instrument, or to the nearest one that the row has. */
export function stayAfterStep(
  threads: readonly PictureThread[],
  current: string,
  direction: Direction,
): Stay | null {
  const row = threads.findIndex(({ stays }) => stays.some(({ key }) => key === current));
  const thread = threads[row];
  const at = thread?.stays.findIndex(({ key }) => key === current) ?? -1;
  const here = thread?.stays[at];
  if (thread === undefined || here === undefined) return null;
  switch (direction) {
    case 'before':
      return thread.stays[at - 1] ?? null;
    case 'after':
      return thread.stays[at + 1] ?? null;
    case 'first':
      return thread.stays[0] ?? null;
    case 'last':
      return thread.stays.at(-1) ?? null;
    case 'above':
      return nearest(threads[row - 1], here.member);
    case 'below':
      return nearest(threads[row + 1], here.member);
    case 'top':
      return nearest(threads[0], here.member);
    case 'bottom':
      return nearest(threads.at(-1), here.member);
  }
}

function nearest(thread: PictureThread | undefined, member: number): Stay | null {
  const [first, ...others] = thread?.stays ?? [];
  if (first === undefined) return null;
  return others.reduce(
    (best, stay) => (Math.abs(stay.member - member) < Math.abs(best.member - member) ? stay : best),
    first,
  );
}

/** The direction of a key; left and right change sides with the direction of the screen. */
export function directionOfKey(
  event: { readonly key: string; readonly ctrlKey: boolean },
  isRightToLeft: boolean,
): Direction | null {
  const { key, ctrlKey } = event;
  if (key === 'ArrowLeft') return isRightToLeft ? 'after' : 'before';
  if (key === 'ArrowRight') return isRightToLeft ? 'before' : 'after';
  if (key === 'ArrowUp') return 'above';
  if (key === 'ArrowDown') return 'below';
  if (key === 'Home') return ctrlKey ? 'top' : 'first';
  if (key === 'End') return ctrlKey ? 'bottom' : 'last';
  return null;
}
