import { useLayoutEffect, useRef } from 'react';
import './origin-tip.css';

interface OriginTipProps {
  readonly words: string;
  /** The run that it is about, where one is pointed at. */
  readonly run: HTMLElement | null;
}

/** Where and when the words under the pointer came, beside them. */
export function OriginTip({ words, run }: OriginTipProps) {
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = tip.current;
    const place = run?.getClientRects()[0];
    if (element === null || place === undefined) return;
    const { width, height } = element.getBoundingClientRect();
    const above = place.top - height - 6;
    element.style.insetBlockStart = `${above > 60 ? above : place.bottom + 6}px`;
    element.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - width - 8))}px`;
  }, [run]);
  return (
    <div ref={tip} id="origin-tip" role="tooltip" className="origin-tip" hidden={run === null}>
      {words}
    </div>
  );
}
