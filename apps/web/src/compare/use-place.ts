import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';

/** The place that the address names, and the way to another one. */
export function usePlace(): [place: string | null, go: (anchor: string) => void] {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const place = hash === '' ? null : decoded(hash);
  const go = useCallback(
    (anchor: string) => {
      void navigate({ to: '.', search: true, hash: anchor, replace: true, resetScroll: false });
    },
    [navigate],
  );
  useEffect(() => {
    if (place === null) return;
    bringIntoSight(place);
    // Once more when the faces are there, since they move everything.
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(() => bringIntoSight(place));
  }, [place]);
  return [place, go];
}

/** Puts a place of the comparison before the eyes, and where the next key begins. */
function bringIntoSight(place: string): void {
  const element =
    document.getElementById(place) ??
    document.querySelector<HTMLElement>(`[data-also~="${CSS.escape(place)}"]`);
  if (element === null) return;
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 160 || bottom > window.innerHeight - 48)
    element.scrollIntoView({ block: bottom - top > window.innerHeight / 2 ? 'start' : 'center' });
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
