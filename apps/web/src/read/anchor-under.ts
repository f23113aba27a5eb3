/** The anchor of the innermost piece around an element, null outside of any. */
export function anchorUnder(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-anchor]')?.dataset['anchor'] ?? null;
}
