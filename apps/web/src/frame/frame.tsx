import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import './frame.css';
import { useKeys } from '../parts/keys.ts';
import { Places } from './places.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusReturn } from './use-focus-return.ts';

const fetchPalette = () => import('./palette.tsx').then(({ Palette }) => ({ default: Palette }));
const Palette = lazy(fetchPalette);
const KeysDialog = lazy(() =>
  import('./keys-dialog.tsx').then(({ KeysDialog }) => ({ default: KeysDialog })),
);

/** What surrounds every view: the places at its side, where one is above it, and the search over everything. */
export function Frame() {
  const { w } = useWords();
  const [front, setFront] = useState<'palette' | 'keys' | null>(null);
  const close = () => setFront(null);

  useFocusReturn();
  useKeys({ '/': () => setFront('palette'), '?': () => setFront('keys') });
  // Fetched before it is asked for, so that no letter typed after the key is lost.
  useEffect(() => void fetchPalette(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setFront((now) => (now === 'palette' ? null : 'palette'));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        {w('frame.skip')}
      </a>
      <TopBar onSearch={() => setFront('palette')} onKeys={() => setFront('keys')} />
      <div className="frame-side">
        <Places />
      </div>
      <main id="content" className="frame-content" tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense>
        {front === 'palette' && <Palette onClose={close} onKeys={() => setFront('keys')} />}
        {front === 'keys' && <KeysDialog onClose={close} />}
      </Suspense>
    </div>
  );
}
