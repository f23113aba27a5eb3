import type { ReactNode } from 'react';
import './state.css';

interface StateViewProps {
  readonly title: string;
  readonly words: string;
  /** It is said at once, and not only shown. */
  readonly isAlert?: boolean;
  /** The first step. */
  readonly children?: ReactNode;
}

/** A view with nothing in it: what belongs here, or why nothing does, and the first step. */
export function StateView({ title, words, isAlert = false, children }: StateViewProps) {
  return (
    <div className="state" role={isAlert ? 'alert' : undefined}>
      <h2>{title}</h2>
      <p>{words}</p>
      {children && <div className="state-steps">{children}</div>}
    </div>
  );
}
