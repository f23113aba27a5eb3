const paths = {
  home: 'M2.5 7.5 8 2.500l5.500 5M4 6.500v7h8v-7M6.500 13.500V9.500h3v4',
  matrix: 'M2.500 2.500h11v11h-11zM2.500 6h11M2.500 9.800h11M6 2.500v11',
  rounds: 'M2.500 6V4.500h8.500M9 2.500l2 2-2 2M13.500 10v1.500H5M7 9.500l-2 2 2 2',
  audit:
    'M8 2.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3ZM8 5.500v3M8 8.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3ZM8 11.500v2.500M10.500 4H14M10.500 10H14M2 4h3.500M2 10h3.500',
  settings:
    'M2.500 4.500h6M11.500 4.500h2M10 3v3M2.500 8h1M6.500 8h7M5 6.500v3M2.500 11.500h6M11.500 11.500h2M10 10v3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  language: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12',
  theme: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 2v12M8 5.5h4.6M8 8.5h6M8 11.5h4.6',
  export: 'M8 2v8M4.5 6.8 8 10.3l3.5-3.5M2.5 13.5h11',
  source: 'M2 3h12v10H2zM9 3v10M11 6h1.5M11 8.5h1.5',
  down: 'M4 6l4 4 4-4',
  correct: 'M3 13l.7-2.9L11 2.8a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L5.9 12.3ZM9.8 4l2.2 2.2',
  add: 'M8 3v10M3 8h10',
  print: 'M4.5 6V2h7v4M4.5 11H2.5V6h11v5h-2M4.5 9.5h7V14h-7z',
  lineages: 'M2 4h5c3 0 2 8 5 8h2M2 8h12M2 12h3c2 0 2.5-1.5 3-3',
  resolutions: 'M4 2h6l3 3v9H4zM10 2v3h3M6 8h5M6 10.5h5',
  focal: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.75 14c0-3 2.3-4.5 5.25-4.5s5.25 1.5 5.25 4.5',
  before: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H7',
  redo: 'M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H9',
  swap: 'M2.5 5.5h9M9 3l2.5 2.5L9 8M13.5 10.5h-9M7 8l-2.5 2.5L7 13',
  compare: 'M2.5 3h4.5v10H2.5zM9 3h4.5v10H9zM4 6h1.5M4 8.5h1.5M10.5 6H12M10.5 8.5H12',
  mandates: 'M2.5 3.5l1.2 1.2L6 2.5M8 4h5.5M2.5 8l1.2 1.2L6 7M8 8.5h5.5M2.5 12.5l1.2 1.2L6 11.5M8 13h5.5',
  organizations: 'M6 2h4v3.5H6zM8 5.5V8M3.5 10.5V8h9v2.5M2 10.5h3V14H2zM11 10.5h3V14h-3z',
  origins: 'M2.5 3.5h5M9.5 3.5h4M2.5 8h2.5M7 8h6.5M2.5 12.5h7M11.5 12.5h2',
  cycle: 'M13.5 8a5.5 5.5 0 1 1-1.8-4.1M12 1.5v2.7H9.300M8 5v3l2 1.500',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.500 2v3M10.500 2v3M5.500 9h1M9.500 9h1M5.500 11.500h1',
  stronger: 'M8 13V3.5M4.5 7 8 3.5 11.5 7',
  softer: 'M8 3v9.5M4.5 9 8 12.5 11.5 9',
  meetings:
    'M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM1.5 13c0-2.5 1.8-4 4-4s4 1.5 4 4M10.5 4a2 2 0 1 1 0 3.6M11 9.2c2 .2 3.5 1.6 3.5 3.8',
  agreements: 'M4 2h6l3 3v9H4zM10 2v3h3M6 8.5h5M6 11.5l1-1 1 1 1-1 1 1',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words; it says nothing of its own to a screen reader. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
