import { useEffect } from 'react';
import { useWords } from '../words/use-words.ts';
import { Action } from './action.tsx';
import './page-steps.css';

interface PageStepsProps {
  readonly page: number;
  readonly pages: number;
  readonly onGo: (page: number) => void;
}

/** The way through a list that is longer than a page. */
export function PageSteps({ page, pages, onGo }: PageStepsProps) {
  const { w } = useWords();
  // An address may name a page that the list no longer has.
  const isBehind = pages > 0 && page > pages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way there is made anew each time
  useEffect(() => {
    if (isBehind) onGo(pages);
  }, [isBehind, pages]);
  if (pages <= 1) return null;
  return (
    <nav className="page-steps" aria-label={w('pages.title')}>
      <Action isDisabled={page <= 1} onPress={() => onGo(page - 1)}>
        {w('pages.before')}
      </Action>
      <span>{w('pages.here', { page, pages })}</span>
      <Action isDisabled={page >= pages} onPress={() => onGo(page + 1)}>
        {w('pages.after')}
      </Action>
    </nav>
  );
}
