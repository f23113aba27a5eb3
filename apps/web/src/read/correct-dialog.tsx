import { useId, useState } from 'react';
import type { CorrectableField, FieldValue } from '../api/shapes.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { authorInWords } from './author-in-words.ts';
import { inWords } from './field-row.tsx';
import type { Keeping, OtherChange } from './use-kept-correcting.ts';

interface CorrectDialogProps {
  readonly field: CorrectableField;
  readonly value: FieldValue;
  readonly proposed: FieldValue;
  readonly tag: string;
  readonly keeping: Keeping;
  readonly onClose: () => void;
}

/** Corrects one field; what the program read stays on record beside it. */
export function CorrectDialog({ field, value, proposed, tag, keeping, onClose }: CorrectDialogProps) {
  const words = useWords();
  const { w } = words;
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const [note, setNote] = useState('');
  const [tagNow, setTagNow] = useState(tag);
  const [other, setOther] = useState<OtherChange | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const inputId = useId();
  const name = w(`field.${field}`);

  const keep = async () => {
    const reason = note.trim();
    if (other === null && reason === '' && typed.trim() === String(value ?? '')) return onClose();
    setBusy(true);
    setError(null);
    try {
      const value = typed.trim();
      const correction = {
        field,
        value: value === '' ? null : value,
        ...(reason !== '' && { note: reason }),
      };
      const change = await keeping(correction, tagNow);
      if (change === null) return onClose();
      setOther(change);
      setTagNow(change.tag);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <FormDialog
      title={w('correct.title', { field: name })}
      words={`${
        proposed === null
          ? w('field.readAsNothing')
          : w('field.readAsWas', { value: isolate(inWords(proposed, field, words)) })
      } ${w('correct.words')}`}
      verb={other === null ? w('correct.keep') : w('correct.keepMine')}
      canKeep={!busy}
      notice={
        <>
          {other !== null && <OtherNotice other={other} field={field} />}
          <FailureNotice error={error} away={w('correct.away')} refused={w('correct.refused')} />
        </>
      }
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div className="dialog-field">
        <label htmlFor={inputId}>{name}</label>
        <FieldInput id={inputId} field={field} value={typed} onChange={setTyped} />
      </div>
      <label className="dialog-field">
        <span>{w('correct.note')}</span>
        <input dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
        <small>{w('correct.note.hint')}</small>
      </label>
    </FormDialog>
  );
}

interface OtherNoticeProps {
  readonly other: OtherChange;
  readonly field: CorrectableField;
}

/** What somebody else made of the field meanwhile. */
function OtherNotice({ other: { correction, value }, field }: OtherNoticeProps) {
  const words = useWords();
  const { w } = words;
  const now = isolate(inWords(value, field, words) || w('field.empty'));
  return (
    <div className="dialog-notice" role="alert">
      <p>
        {correction === null
          ? w('correct.other', { value: now })
          : w('correct.otherBy', { author: authorInWords(correction.author ?? '', words), value: now })}
      </p>
      <p>{w('correct.other.choice')}</p>
    </div>
  );
}

interface FieldInputProps {
  readonly id: string;
  readonly field: CorrectableField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FieldInput({ id, field, value, onChange }: FieldInputProps) {
  const { w } = useWords();
  if (field === 'title') {
    return (
      <textarea
        id={id}
        rows={4}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
        autoFocus
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <input
      id={id}
      type={field === 'adoptedOn' ? 'date' : 'text'}
      inputMode={field === 'session' ? 'numeric' : undefined}
      pattern={field === 'session' ? '[1-9][0-9]{0,2}' : undefined}
      onInvalid={({ currentTarget }) => {
        if (currentTarget.validity.patternMismatch) currentTarget.setCustomValidity(w('correct.session'));
      }}
      dir={field === 'body' ? 'auto' : 'ltr'}
      // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
      autoFocus
      value={value}
      onChange={(event) => {
        event.target.setCustomValidity('');
        onChange(event.target.value);
      }}
    />
  );
}
