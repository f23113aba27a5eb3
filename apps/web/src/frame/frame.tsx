import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { fetchChoiceMenuList } from '../parts/choice-menu.tsx';
import { useKeys } from '../parts/keys.ts';
import { withWords } from '../words/learn-words.ts';
import { useWords } from '../words/use-words.ts';
import { EarlyPalette } from './early-palette.tsx';
import './frame.css';
import { Places } from './places.tsx';
import { TopBar } from './top-bar.tsx';
import { useFirstSign } from './use-first-sign.ts';
import { useFocusReturn } from './use-focus-return.ts';
import { usePlaceKeys } from './use-place-keys.ts';

const fetchPalette = () => import('./palette.tsx').then(({ Palette }) => ({ default: Palette }));
const Palette = lazy(fetchPalette);
const fetchKeys = withWords('keys', () => import('./keys-dialog.tsx'));
const KeysDialog = lazy(() => fetchKeys().then(({ KeysDialog }) => ({ default: KeysDialog })));

/** What is asked for anywhere, soon or never. A server that is away is told where it is asked for. */
function fetchSoon(): void {
  void fetchPalette().catch(() => {});
  void fetchChoiceMenuList().catch(() => {});
}

/** What surrounds every view: the places at its side, where one is above it, and the search over everything. */
export function Frame() {
  const { w } = useWords();
  const [front, setFront] = useState<'palette' | 'keys' | null>(null);
  const [early, setEarly] = useState('');
  const open = (which: 'palette' | 'keys') => {
    setEarly('');
    setFront(which);
  };
  const close = () => setFront(null);

  useFocusReturn();
  usePlaceKeys();
  useKeys({ '/': () => open('palette'), '?': () => open('keys') });
  useFirstSign(fetchSoon);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setEarly('');
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
      <TopBar onSearch={() => open('palette')} onKeys={() => open('keys')} />
      <div className="frame-side">
        <Places />
      </div>
      <main id="content" className="frame-content" tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense fallback={front === 'palette' && <EarlyPalette typed={early} onType={setEarly} />}>
        {front === 'palette' && <Palette early={early} onClose={close} onKeys={() => open('keys')} />}
        {front === 'keys' && <KeysDialog onClose={close} />}
      </Suspense>
    </div>
  );
}
