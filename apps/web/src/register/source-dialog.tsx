import { type ReactNode, useState } from 'react';
import { Failure } from '../api/failure.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { TextField } from '../parts/fields.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useWords } from '../words/use-words.ts';

/** Where a person has something from. */
export interface GivenSource {
  readonly words: string;
  readonly link?: string;
}

interface SourceDialogProps {
  readonly title: string;
  readonly words: string;
  readonly verb: string;
  /** What is asked for is there; the source is looked at here. */
  readonly isWhole: boolean;
  readonly children: ReactNode;
  /** Why it was not kept, where it is known. */
  readonly notice?: string | null;
  /** @throws what kept it from being kept */
  readonly onKeep: (source: GivenSource) => Promise<void>;
  readonly onClose: () => void;
}

/** Something that a person knows, and where they have it from: nothing is kept without a source. */
export function SourceDialog(props: SourceDialogProps) {
  const { title, words, verb, isWhole, children, notice = null, onKeep, onClose } = props;
  const { w } = useWords();
  const [source, setSource] = useState('');
  const [link, setLink] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    setError(null);
    try {
      await onKeep({ words: source.trim(), ...(link.trim() !== '' && { link: link.trim() }) });
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  const isStale = error instanceof Failure && error.status === 412;
  return (
    <FormDialog
      title={title}
      words={words}
      verb={verb}
      canKeep={isWhole && source.trim() !== '' && !busy}
      isWide
      notice={
        isStale || (error !== null && notice !== null) ? (
          <p className="dialog-notice" role="alert">
            {isStale ? w('entry.stale') : notice}
          </p>
        ) : (
          <FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />
        )
      }
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div className="dialog-fields">
        {children}
        <TextField
          label={w('entry.source')}
          value={source}
          hint={w('entry.source.hint')}
          isWide
          onChange={setSource}
        />
        <TextField label={w('entry.source.link')} type="url" value={link} isWide onChange={setLink} />
      </div>
    </FormDialog>
  );
}
