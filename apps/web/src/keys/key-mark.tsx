import './key-mark.css';

export type KeyState = 'turned' | 'open' | 'fell';

/** The key of one side as a picture: turned it lies across and is filled, fallen it is struck through. It says nothing to a screen reader. */
export function KeyMark({ state }: { readonly state: KeyState }) {
  return (
    <svg
      className={`key-mark key-mark-${state}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="12" cy="12" r="10.75" />
      <g transform={state === 'turned' ? 'rotate(90 12 12)' : undefined}>
        <path d="M12 11.500v6.500M12 17.500h2.500M12 14.800h2M12 11.500a2.900 2.900 0 1 0 0-5.800 2.900 2.900 0 0 0 0 5.800Z" />
      </g>
      {state === 'fell' && <path d="M5 19 19 5" />}
    </svg>
  );
}
