import { lazy, Suspense, useState } from 'react';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import './places-menu.css';

const PlacesSheet = lazy(() =>
  import('./places-sheet.tsx').then(({ PlacesSheet }) => ({ default: PlacesSheet })),
);

/** On a narrow screen the places wait behind a button. */
export function PlacesMenu() {
  const { w } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="places-menu">
      <Action
        look="bare"
        icon="menu"
        aria-label={w('frame.places')}
        aria-expanded={open}
        onPress={() => setOpen(true)}
      />
      <Suspense>{open && <PlacesSheet onClose={() => setOpen(false)} />}</Suspense>
    </div>
  );
}
