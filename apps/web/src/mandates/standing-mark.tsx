import { useWords } from '../words/use-words.ts';
import './standing-mark.css';

/** Where a mandate stands between the program's proposal and a person's decision. */
export const standings = [
  'proposed',
  'confirmed',
  'corrected',
  'added',
  'rejected',
  'merged',
  'gone',
] as const;
export type Standing = (typeof standings)[number];

const shapes: Readonly<Record<Standing, string>> = {
  // A circle of dashes, a tick in a circle, a pencil, a cross in a circle, two ways that become one, a plus in a circle, a torn page.
  gone: 'M4 2h6l3 3v4M4 2v7M2 9l3 1.5L8 9l3 1.5L14 9M4 13v1h9v-1',
  proposed: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  confirmed: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.2 8.2l2 2 3.6-4.2',
  corrected: 'M3 13l.7-2.9L11 2.8a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L5.9 12.3ZM8 14h6',
  rejected: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  merged: 'M2.5 3.5c4 0 4 4.5 7 4.5M2.5 12.5c4 0 4-4.5 7-4.5h4M11 5.5 13.5 8 11 10.5',
  added: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v6M5 8h6',
};

/** A word and a shape: colour is never alone. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { w } = useWords();
  return (
    <span className={`standing standing-${standing}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={shapes[standing]} />
      </svg>
      {w(`mandate.standing.${standing}`)}
    </span>
  );
}
