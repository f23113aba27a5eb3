import type { Severity } from '@biennium/core';
import './severity-mark.css';

/** The shape of a severity: a square for an error, a triangle for a warning, a ring for a note. Words stand beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      className={`severity-mark severity-mark-${severity}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      {severity === 'error' && <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />}
      {severity === 'warning' && <path d="M6 1 11.5 10.8H.5z" fill="currentColor" />}
      {severity === 'note' && (
        <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
    </svg>
  );
}
