import { Failure, isAway } from '../api/failure.ts';
import { useWords } from '../words/use-words.ts';
import { Action } from './action.tsx';
import { FailureWords } from './failure-words.tsx';
import { NowhereView } from './nowhere-view.tsx';
import './state.css';

interface FailingProps {
  readonly error: unknown;
  /** What is safe although this failed; said to the person. */
  readonly kept?: string;
  /** It is all that the page shows. */
  readonly isWhole?: boolean;
  readonly onRetry: () => void;
}

/** What happened, what was kept, and what to do; where nothing is at the address of a page, that. */
export function Failing({ error, kept, isWhole = false, onRetry }: FailingProps) {
  const { w } = useWords();
  if (isWhole && error instanceof Failure && error.status === 404) return <NowhereView />;
  const Heading = isWhole ? 'h1' : 'h2';
  return (
    <div className="state" role="alert">
      <Heading>{isAway(error) ? w('failing.away') : w('failing.title')}</Heading>
      <FailureWords error={error} away={w('failing.away.words')} refused={w('failing.words')} />
      {kept !== undefined && <p>{kept}</p>}
      <div className="state-steps">
        <Action look="main" onPress={onRetry}>
          {w('failing.retry')}
        </Action>
      </div>
    </div>
  );
}
