/** The sign of the project: two sides of one ring, and what they share between them. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round">
        <path d="M13 4.4A12 12 0 0 0 13 27.6" />
        <path d="M19 27.6A12 12 0 0 0 19 4.4" />
      </g>
      <circle cx="16" cy="16" r="3.2" fill="currentColor" />
    </svg>
  );
}
