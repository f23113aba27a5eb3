import './dialog.css';
import { FailureWords } from './failure-words.tsx';

interface FailureNoticeProps {
  /** Null while all went well. */
  readonly error: unknown;
  readonly away: string;
  readonly refused: string;
}

/** Why something asked for in a dialog was not done, said at once. */
export function FailureNotice({ error, away, refused }: FailureNoticeProps) {
  if (error === null) return null;
  return (
    <div className="dialog-notice" role="alert">
      <FailureWords error={error} away={away} refused={refused} />
    </div>
  );
}
