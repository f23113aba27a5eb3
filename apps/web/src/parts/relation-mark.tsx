import type { Relation } from '@biennium/core';
import './relation-mark.css';

/** Two lines are words that stay, an arrow is a way, a cross is what comes, a bar what goes. */
const paths: Readonly<Record<Relation | 'routine', string>> = {
  unchanged: 'M2 4.5h8M2 7.5h8',
  revised: 'M1.5 7.2c1.5-3.6 3-3.6 4.5-1.2s3 2.4 4.5-1.2',
  routine: 'M1.5 6h1.2M5.4 6h1.2M9.3 6h1.2',
  moved: 'M4 10V2M1.8 4.2 4 2l2.2 2.2M8 2v8M5.8 7.8 8 10l2.2-2.2',
  split: 'M6 11V6.5L2.5 2M6 6.5 9.5 2',
  merged: 'M6 1v4.5L2.5 10M6 5.5 9.5 10',
  recast: 'M1.5 4h8M7.3 1.8 9.5 4 7.3 6.2M10.5 8h-8M4.7 5.8 2.5 8l2.2 2.2',
  added: 'M6 2v8M2 6h8',
  dropped: 'M2 6h8',
};

/** The shape of what became of a paragraph. Words stand beside it. */
export function RelationMark({ relation }: { readonly relation: Relation | 'routine' }) {
  return (
    <svg
      className={`relation-mark relation-mark-${relation}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[relation]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
