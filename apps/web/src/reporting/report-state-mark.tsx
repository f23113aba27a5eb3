import type { ReportState } from '@biennium/core';
import { useWords } from '../words/use-words.ts';
import './report-state-mark.css';

const shapes: Readonly<Record<ReportState, string>> = {
  requested: '',
  draft: 'M4 8.4 8.4 4',
  submitted: 'M6 8.6V3.6M3.8 5.6 6 3.4l2.2 2.2',
  returned: 'M8.4 6H3.6M5.6 3.8 3.4 6l2.2 2.2',
  validated: 'M3.4 6.2 5.2 8l3.4-4',
  countersigned: 'M2.2 6.2 4 8l3-4M5.6 7.4l.6.6 3.4-4',
  disputed: 'M6 3v3.6M6 8.6v.1',
  published: 'M3.4 6.2 5.2 8l3.4-4',
};

/** How far a report has come: a shape that tells it without colour, and its name. */
export function ReportStateMark({ state }: { readonly state: ReportState }) {
  const { w } = useWords();
  return (
    <span className={`reporting-mark reporting-mark-${state}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <circle
          cx="6"
          cy="6"
          r="5.2"
          fill={state === 'published' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.2"
          strokeDasharray={state === 'requested' ? '2 1.6' : undefined}
        />
        <path
          d={shapes[state]}
          fill="none"
          className={state === 'published' ? 'reporting-mark-on' : undefined}
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {w(`reporting.state.${state}`)}
    </span>
  );
}
