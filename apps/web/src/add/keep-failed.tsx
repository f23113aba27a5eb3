import { Failure, isAway } from '../api/failure.ts';
import '../parts/dialog.css';
import { useWords } from '../words/use-words.ts';

/** Keeping did not work: why, and that nothing is lost. */
export function KeepFailed({ error }: { readonly error: unknown }) {
  const { w } = useWords();
  return (
    <div className="dialog-notice preview-failed" role="alert">
      <p>{isAway(error) ? w('failing.away') : w('preview.refused')}</p>
      {error instanceof Failure && !isAway(error) && (
        <p lang="en" dir="ltr">
          {error.message}
        </p>
      )}
      <p>{w('preview.stillHere')}</p>
    </div>
  );
}
