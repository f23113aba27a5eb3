import type { ReactNode } from 'react';
import './end-row.css';
import { MarginIssues } from './margin-issues.tsx';
import { useReading } from './reading-value.ts';

interface EndRowProps {
  readonly anchor: string;
  readonly pointed: string | null;
  readonly marker?: string;
  /** Shown beside the text as well, where there is room. */
  readonly isBeside?: boolean;
  readonly children: ReactNode;
}

/** A row after the text: a note, or words without a place. */
export function EndRow({ anchor, pointed, marker = '', isBeside = false, children }: EndRowProps) {
  const { instrument, direction } = useReading();
  const names = ['row', 'end-row', isBeside && 'shown-beside', pointed === anchor && 'pointed'];
  return (
    <div
      id={anchor}
      data-anchor={anchor}
      dir={direction}
      tabIndex={-1}
      className={names.filter((name) => name !== false).join(' ')}
    >
      <span className="end-row-marker">
        <bdi>{marker}</bdi>
      </span>
      <p lang={instrument.language} dir={direction}>
        {children}
      </p>
      <div className="row-margin">
        <MarginIssues anchors={[anchor]} />
      </div>
    </div>
  );
}
