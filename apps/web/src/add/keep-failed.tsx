import '../parts/dialog.css';
import { FailureWords } from '../parts/failure-words.tsx';
import { useWords } from '../words/use-words.ts';

/** Keeping did not work: why, and that nothing is lost. */
export function KeepFailed({ error }: { readonly error: unknown }) {
  const { w } = useWords();
  return (
    <div className="dialog-notice preview-failed" role="alert">
      <FailureWords error={error} away={w('failing.away')} refused={w('preview.refused')} />
      <p>{w('preview.stillHere')}</p>
    </div>
  );
}
