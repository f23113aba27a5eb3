/** The copy of a place of the text that is shown: a note stands in the margin or at the end. */
export function shownCopy(anchor: string): HTMLElement | null {
  const copies = document.querySelectorAll<HTMLElement>(`.text-pane [data-anchor="${CSS.escape(anchor)}"]`);
  return [...copies].find((copy) => copy.getClientRects().length > 0) ?? null;
}

/** Brings a place of the text into sight, if it is not. */
export function bringIntoSight(anchor: string): void {
  const element = shownCopy(anchor);
  if (element === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 60 || bottom > lowestInSight()) element.scrollIntoView({ block: 'start' });
}

/** Where the text is covered: by the source where that lies over it, else by the edge of the window. */
function lowestInSight(): number {
  const source = document.querySelector('.source-pane');
  const isOver = source !== null && getComputedStyle(source).position === 'fixed';
  return isOver ? source.getBoundingClientRect().top : window.innerHeight;
}
