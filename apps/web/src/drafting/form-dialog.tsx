import type { ReactNode } from 'react';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog as PlainFormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';

interface FormDialogProps {
  readonly title: string;
  readonly words: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly canKeep: boolean;
  readonly error?: unknown;
  readonly children?: ReactNode;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** Something to be given for a draft, and one verb that does it. */
export function FormDialog({ error = null, ...props }: FormDialogProps) {
  const { w } = useWords();
  return (
    <PlainFormDialog
      {...props}
      notice={<FailureNotice error={error} away={w('draft.away')} refused={w('draft.refused')} />}
    />
  );
}
