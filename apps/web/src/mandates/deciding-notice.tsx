import { FailureWords } from '../parts/failure-words.tsx';
import { useWords } from '../words/use-words.ts';
import type { Deciding } from './use-deciding.ts';

/** Why a decision was not kept, where it was not. */
export function DecidingNotice({ error, isStale }: Pick<Deciding, 'error' | 'isStale'>) {
  const { w } = useWords();
  if (error === null) return null;
  return (
    <div className="dialog-notice" role="alert">
      {isStale ? (
        <p>{w('mandate.stale')}</p>
      ) : (
        <FailureWords error={error} away={w('decide.away')} refused={w('decide.refused')} />
      )}
    </div>
  );
}
