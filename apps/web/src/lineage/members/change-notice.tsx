import { Failure } from '../../api/failure.ts';
import { FailureWords } from '../../parts/failure-words.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Changing } from './use-changing.ts';

/** Why a change was not made, where it was not. */
export function ChangeNotice({ error, isStale }: Pick<Changing, 'error' | 'isStale'>) {
  const { w } = useWords();
  if (error === null && !isStale) return null;
  return (
    <div className="dialog-notice" role="alert">
      {isStale ? (
        <p>{w('members.stale')}</p>
      ) : error instanceof Failure && error.code === 'lineage/elsewhere' ? (
        <p>{w('members.elsewhere')}</p>
      ) : (
        <FailureWords error={error} away={w('decide.away')} refused={w('members.refused')} />
      )}
    </div>
  );
}
