import { isAway } from '../api/failure.ts';
import { useWords } from '../words/use-words.ts';
import { Action } from './action.tsx';
import { FailureWords } from './failure-words.tsx';
import './state.css';

interface FailingProps {
  readonly error: unknown;
  /** What is safe although this failed; said to the person. */
  readonly kept?: string;
  readonly onRetry: () => void;
}

/** What happened, what was kept, and what to do. */
export function Failing({ error, kept, onRetry }: FailingProps) {
  const { w } = useWords();
  return (
    <div className="state" role="alert">
      <h2>{isAway(error) ? w('failing.away') : w('failing.title')}</h2>
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
