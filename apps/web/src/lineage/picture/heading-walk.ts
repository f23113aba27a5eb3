import type { Direction } from './walk.ts';

/** The link of the heading that a step along the headings leads to; null at the edge. */
export function headingAfterStep(
  pane: HTMLElement,
  current: HTMLElement,
  direction: Direction,
): HTMLElement | null {
  const headings = [...pane.querySelectorAll<HTMLElement>('.column-heading a')];
  const at = headings.indexOf(current);
  if (direction === 'before') return headings[at - 1] ?? null;
  if (direction === 'after') return headings[at + 1] ?? null;
  if (direction === 'first') return headings[0] ?? null;
  if (direction === 'last') return headings.at(-1) ?? null;
  return null;
}

/** The link of the heading above a column, counted from 0 among the members and gaps. */
export function headingOfColumn(pane: HTMLElement, column: number): HTMLElement | null {
  return pane.querySelectorAll<HTMLElement>('.column-heading')[column]?.querySelector('a') ?? null;
}
