import { type FormEvent, useId, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { CorrectableField, FieldValue } from '../api/shapes.ts';
import { Action } from '../parts/action.tsx';
import '../parts/dialog.css';
import { FailureWords } from '../parts/failure-words.tsx';
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

  const keep = async (event: FormEvent) => {
    event.preventDefault();
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
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog">
        <Dialog>
          <form onSubmit={(event) => void keep(event)}>
            <Heading slot="title">{w('correct.title', { field: name })}</Heading>
            <p className="dialog-words">
              {proposed === null
                ? w('field.readAsNothing')
                : w('field.readAsWas', { value: isolate(inWords(proposed, field, words)) })}{' '}
              {w('correct.words')}
            </p>
            <div className="dialog-field">
              <label htmlFor={inputId}>{name}</label>
              <FieldInput id={inputId} field={field} value={typed} onChange={setTyped} />
            </div>
            <label className="dialog-field">
              <span>{w('correct.note')}</span>
              <input dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
              <small>{w('correct.note.hint')}</small>
            </label>
            {other !== null && (
              <div className="dialog-notice" role="alert">
                <p>
                  {other.correction === null
                    ? w('correct.other', {
                        value: isolate(inWords(other.value, field, words) || w('field.empty')),
                      })
                    : w('correct.otherBy', {
                        author: authorInWords(other.correction.author ?? '', words),
                        value: isolate(inWords(other.value, field, words) || w('field.empty')),
                      })}
                </p>
                <p>{w('correct.other.choice')}</p>
              </div>
            )}
            {error !== null && (
              <div className="dialog-notice" role="alert">
                <FailureWords error={error} away={w('correct.away')} refused={w('correct.refused')} />
              </div>
            )}
            <div className="dialog-steps">
              <Action onPress={onClose}>{w('correct.leave')}</Action>
              <Action look="main" type="submit" isDisabled={busy}>
                {other === null ? w('correct.keep') : w('correct.keepMine')}
              </Action>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
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
