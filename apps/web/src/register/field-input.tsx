import { useId } from 'react';
import { useWords } from '../words/use-words.ts';
import type { GivenAs } from './entry-fields.ts';

interface FieldInputProps {
  readonly label: string;
  readonly given: GivenAs;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly isWrong: boolean;
  /** A word of a list, as a person says it. */
  readonly inWords: (value: string) => string;
  readonly onChange: (value: string) => void;
}

/** One field of an entry, to be given. */
export function FieldInput({ label, given, hint, value, isWrong, inWords, onChange }: FieldInputProps) {
  const { w } = useWords();
  const id = useId();
  const input = {
    ...{ id, value, 'aria-invalid': isWrong || undefined },
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  const said = hint ?? (given === 'time' ? w('entry.form.time') : undefined);
  return (
    <div className={given === 'lines' ? 'dialog-field entry-form-wide' : 'dialog-field'}>
      <label htmlFor={id}>{label}</label>
      {typeof given !== 'string' ? (
        <select {...input}>
          <option value="">{w('entry.form.none')}</option>
          {given.map((word) => (
            <option key={word} value={word}>
              {inWords(word)}
            </option>
          ))}
        </select>
      ) : given === 'lines' ? (
        <textarea dir="auto" rows={2} maxLength={2000} {...input} />
      ) : (
        <input
          type={given === 'link' ? 'url' : given === 'day' ? 'date' : 'text'}
          dir={given === 'words' ? 'auto' : 'ltr'}
          inputMode={given === 'time' ? 'numeric' : undefined}
          maxLength={2000}
          {...input}
        />
      )}
      {said !== undefined && <small>{said}</small>}
    </div>
  );
}
