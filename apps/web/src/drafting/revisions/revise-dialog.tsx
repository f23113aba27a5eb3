import { useState } from 'react';
import { Failure } from '../../api/failure.ts';
import { Action } from '../../parts/action.tsx';
import { useWords } from '../../words/use-words.ts';
import { useDraft } from '../drafting-value.ts';
import { FormDialog } from '../form-dialog.tsx';

/** Freezes the draft as the text that is tabled, or as its next revision. */
export function TableAction() {
  const { w } = useWords();
  const { page } = useDraft();
  const [asking, setAsking] = useState(false);
  if (page.state === 'adopted') return null;
  const next = page.revision === null ? null : page.revision + 1;
  return (
    <>
      <Action look="main" onPress={() => setAsking(true)}>
        {next === null ? w('revise.table') : w('revise.make', { n: next })}
      </Action>
      {asking && <ReviseDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function ReviseDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { page, change } = useDraft();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isStale, setStale] = useState(false);
  const next = page.revision === null ? null : page.revision + 1;
  const isChanged = error instanceof Failure && error.code === 'draft/changed-since';
  const keep = async () => {
    setBusy(true);
    setStale(false);
    const given = note.trim();
    const outcome = await change({
      verb: 'revisions',
      given: { ...(given !== '' && { note: given }), ...(isChanged && { replace: true }) },
    });
    setBusy(false);
    if (outcome.kind === 'done') onClose();
    else if (outcome.kind === 'failed') setError(outcome.error);
    else setStale(true);
  };
  return (
    <FormDialog
      title={next === null ? w('revise.table') : w('revise.make', { n: next })}
      words={next === null ? w('revise.table.words') : w('revise.make.words')}
      verb={
        isChanged ? w('revise.replace') : next === null ? w('revise.table') : w('revise.make', { n: next })
      }
      canKeep={!busy}
      error={isChanged ? null : error}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <label className="dialog-field">
        <span>{w('revise.note')}</span>
        <input
          dir="auto"
          maxLength={4000}
          // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
          autoFocus
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <small>{w('revise.note.hint')}</small>
      </label>
      {(isChanged || isStale) && (
        <div className="dialog-notice" role="alert">
          <p>{isChanged ? w('revise.changed') : w('revise.stale')}</p>
        </div>
      )}
    </FormDialog>
  );
}
