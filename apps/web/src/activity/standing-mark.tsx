import type { SharedStatus } from '@biennium/core';

/** The shared status as a shape: full where both agree, half where one side speaks, parted where they differ, an empty ring where nobody has spoken. */
export function StandingMark({ kind }: { readonly kind: SharedStatus['kind'] }) {
  return (
    <svg
      className={`activity-standing-mark activity-standing-mark-${kind.replaceAll(' ', '-')}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {kind === 'disputed' ? (
        <path d="M1.500 8 6.500 3v10ZM14.500 8 9.500 3v10Z" />
      ) : (
        <>
          <circle cx="8" cy="8" r="6" />
          {kind === 'agreed' && <circle className="activity-standing-mark-full" cx="8" cy="8" r="6" />}
          {kind === 'reported by one side' && (
            <path className="activity-standing-mark-full" d="M8 2a6 6 0 0 0 0 12Z" />
          )}
        </>
      )}
    </svg>
  );
}
