import { type ReactNode, useState } from 'react';
import type { PostChange } from '../../api/focal-point-changes.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import './dialog-fields.css';

interface PostDialogProps {
  readonly title: string;
  readonly words: string;
  /** The verb on the button. */
  readonly verb: string;
  /** What is asked for; null while it is not whole. */
  readonly change: PostChange | null;
  readonly onChange: (change: PostChange) => Promise<void>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Something to be given for a post; it stays open until it is kept. */
export function PostDialog({ title, words, verb, change, onChange, onClose, children }: PostDialogProps) {
  const { w } = useWords();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const keep = async () => {
    if (!change) return;
    setIsBusy(true);
    try {
      await onChange(change);
      onClose();
    } catch (failure) {
      setError(failure);
      setIsBusy(false);
    }
  };
  return (
    <FormDialog
      title={title}
      words={words}
      verb={verb}
      canKeep={change !== null && !isBusy}
      isWide
      notice={<FailureNotice error={error} away={w('focal.away')} refused={w('focal.refused')} />}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div className="dialog-fields">{children}</div>
    </FormDialog>
  );
}
