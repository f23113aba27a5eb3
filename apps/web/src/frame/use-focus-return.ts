import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A link within a view: its address, and which it is of those with the same one. */
interface LinkPlace {
  readonly address: string;
  readonly nth: number;
}

/** So long a view may take until it shows the link again. */
const patienceMilliseconds = 4000;

/** When a person comes back to a view, the focus is on the link by which it was left, so that the way goes on from there. */
export function useFocusReturn(): void {
  const router = useRouter();
  useEffect(() => {
    const left = new Map<string, LinkPlace>();
    let stopWaiting = () => {};
    const stopLeaving = router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
      const key = fromLocation?.state.__TSR_key;
      const place = placeOfFocus();
      if (pathChanged && key !== undefined && place !== null) left.set(key, place);
    });
    const stopComing = router.subscribe('onRendered', ({ toLocation, pathChanged }) => {
      if (!pathChanged) return;
      stopWaiting();
      const key = toLocation.state.__TSR_key;
      const place = key === undefined ? undefined : left.get(key);
      if (place !== undefined) stopWaiting = focusWhenShown(place);
    });
    return () => {
      stopLeaving();
      stopComing();
      stopWaiting();
    };
  }, [router]);
}

function placeOfFocus(): LinkPlace | null {
  const link = document.activeElement?.closest<HTMLAnchorElement>('#content a[href]');
  const address = link?.getAttribute('href') ?? null;
  if (link == null || address === null) return null;
  return { address, nth: linksTo(address).indexOf(link) };
}

function linksTo(address: string): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(`#content a[href="${CSS.escape(address)}"]`)];
}

/** Focuses the link as soon as it is shown, unless the person has gone on by then. Gives the way to stop waiting for it. */
function focusWhenShown({ address, nth }: LinkPlace): () => void {
  const until = performance.now() + patienceMilliseconds;
  const look = () => {
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && activeElement?.tagName !== 'H1';
    const link = isElsewhere ? undefined : linksTo(address)[nth];
    link?.focus();
    if (link !== undefined || isElsewhere || performance.now() > until) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  look();
  return () => watch.disconnect();
}
