import type { ReactNode } from 'react';
import './list-page.css';
import { PageHeading } from './page-heading.tsx';

interface ListHeadProps {
  readonly title: string;
  /** How many there are, in words; empty until it is known. */
  readonly count: string;
  /** What can be done here. */
  readonly children: ReactNode;
}

/** What a list is of, how many there are, and the steps that lead on. */
export function ListHead({ title, count, children }: ListHeadProps) {
  return (
    <div className="list-head">
      <PageHeading title={title} />
      <p role="status" className="list-count">
        {count}
      </p>
      <div className="list-steps screen-only">{children}</div>
    </div>
  );
}
