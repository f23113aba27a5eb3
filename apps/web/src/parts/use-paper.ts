import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

/** Whether the page is shown on paper. It is said before the browser sets the paper, so that what changes for it is on it. */
export function usePaper(): boolean {
  const [onPaper, setOnPaper] = useState(isOnPaper);
  // Heard from the first paint on: who prints at once prints the whole.
  useLayoutEffect(() => listen(() => flushSync(() => setOnPaper(isOnPaper()))), []);
  return onPaper;
}

function isOnPaper(): boolean {
  return isPrinting || window.matchMedia('print').matches;
}

function listen(tell: () => void): () => void {
  const media = window.matchMedia('print');
  const begin = () => {
    isPrinting = true;
    tell();
  };
  const end = () => {
    isPrinting = false;
    tell();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', tell);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', tell);
  };
}
