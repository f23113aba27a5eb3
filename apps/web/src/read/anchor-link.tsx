import type { ReactNode } from 'react';
import { bringIntoSight } from './in-sight.ts';
import { useTextPane } from './text-pane-value.ts';

interface AnchorLinkProps {
  readonly anchor: string;
  /** What is read out, where the words alone do not say it. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A way to a place of this text, whose address can be copied from it. */
export function AnchorLink({ anchor, label, className, children }: AnchorLinkProps) {
  const { onSelect } = useTextPane();
  return (
    <a
      href={`#${anchor}`}
      className={className}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onSelect(anchor);
        bringIntoSight(anchor);
      }}
    >
      {children}
    </a>
  );
}
