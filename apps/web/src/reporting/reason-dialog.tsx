import { useState } from 'react';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { WordsField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly words: string;
  readonly verb: string;
  /** @throws when it was not done */
  readonly onGive: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Something that is not done without saying why. */
export function ReasonDialog({ title, words, verb, onGive, onClose }: ReasonDialogProps) {
  const { w } = useWords();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const give = async () => {
    setBusy(true);
    setError(null);
    try {
      await onGive(reason.trim());
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={title}
      words={words}
      verb={verb}
      canKeep={reason.trim() !== '' && !busy}
      notice={<FailureNotice error={error} away={w('reporting.away')} refused={w('reporting.refused')} />}
      onKeep={() => void give()}
      onClose={onClose}
    >
      <WordsField label={w('reporting.one.reason')} value={reason} isFirst onChange={setReason} />
    </FormDialog>
  );
}
