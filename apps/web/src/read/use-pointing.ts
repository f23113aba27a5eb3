import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';

/** From which side a person points: the text must follow the source, or the source the text. */
export type Side = 'text' | 'source';

export interface Pointing {
  /** The anchor that is pointed at now: under the pointer or the focus, else the one in the address of the page. */
  readonly pointed: string | null;
  readonly selected: string | null;
  readonly side: Side;
  readonly point: (anchor: string | null, side: Side) => void;
  /** Puts the anchor into the address of the page. */
  readonly select: (anchor: string, side: Side) => void;
}

/** What a person points at in a reading. */
export function usePointing(): Pointing {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const [under, setUnder] = useState<string | null>(null);
  const [side, setSide] = useState<Side>('text');
  // The choice holds at once; the address follows, and leads when it changes by itself.
  const [selected, setSelected] = useState(() => anchorOfHash(hash));
  useEffect(() => setSelected(anchorOfHash(hash)), [hash]);

  const point = useCallback((anchor: string | null, from: Side) => {
    setUnder(anchor);
    if (anchor !== null) setSide(from);
  }, []);
  const select = useCallback(
    (anchor: string, from: Side) => {
      setUnder(null);
      setSide(from);
      setSelected(anchor);
      void navigate({ to: '.', search: true, hash: anchor, replace: true, resetScroll: false });
    },
    [navigate],
  );
  return { pointed: under ?? selected, selected, side, point, select };
}

function anchorOfHash(hash: string): string | null {
  if (hash === '') return null;
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
