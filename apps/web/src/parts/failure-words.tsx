import { Failure, isAway } from '../api/failure.ts';

interface FailureWordsProps {
  readonly error: unknown;
  /** Said when no server could be reached. */
  readonly away: string;
  /** Said when the server refused; its own sentence follows. */
  readonly refused: string;
}

/** Why something was not done. */
export function FailureWords({ error, away, refused }: FailureWordsProps) {
  if (isAway(error)) return <p>{away}</p>;
  return (
    <>
      <p>{refused}</p>
      {error instanceof Failure && (
        <p className="state-detail" lang="en" dir="ltr">
          {error.message} <code>{error.code}</code>
        </p>
      )}
    </>
  );
}
