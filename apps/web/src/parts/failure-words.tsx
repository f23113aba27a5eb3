import { Failure, isAway } from '../api/failure.ts';
import { useWords } from '../words/use-words.ts';

interface FailureWordsProps {
  readonly error: unknown;
  /** Said when no server could be reached. */
  readonly away: string;
  /** Said when the server refused; its own sentence follows. */
  readonly refused: string;
}

/** Why something was not done. */
export function FailureWords({ error, away, refused }: FailureWordsProps) {
  const { w, language } = useWords();
  if (isAway(error)) return <p>{away}</p>;
  // The server speaks English; what kind of refusal it is can be said in any language.
  const kind = error instanceof Failure && language !== 'en' ? kindOf(error.code) : null;
  return (
    <>
      <p>{refused}</p>
      {kind !== null && <p>{w(`failure.${kind}`)}</p>}
      {error instanceof Failure && (
        <p className="state-detail" lang="en" dir="ltr">
          {error.message} <code>{error.code}</code>
        </p>
      )}
    </>
  );
}

/** What kind of refusal a code of the server is. */
function kindOf(code: string): string | null {
  const last = code.split('/').at(-1) ?? code;
  if (last === 'version-stale' || last === 'stale' || last === 'changed-since') return 'stale';
  return [
    'invalid',
    'too-large',
    'not-found',
    'not-permitted',
    'too-long',
    'unavailable',
    'unreadable',
    'bug',
  ].includes(last)
    ? last
    : null;
}
