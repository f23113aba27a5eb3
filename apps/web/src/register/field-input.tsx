import { useId } from 'react';
import type { Choice } from '../parts/choice.ts';
import { PickSome } from '../parts/pick-some.tsx';
import { useWords } from '../words/use-words.ts';
import type { GivenAs } from './entry-fields.ts';

interface FieldInputProps {
  readonly label: string;
  readonly given: GivenAs;
  /** Of several parties one a line. */
  readonly value: string;
  /** Who can be named. */
  readonly parties: readonly Choice[];
  readonly isWrong: boolean;
  /** A word of a list, as a person says it. */
  readonly inWords: (value: string) => string;
  readonly onChange: (value: string) => void;
}

/** One field of an entry, to be given. */
export function FieldInput({ label, given, value, parties, isWrong, inWords, onChange }: FieldInputProps) {
  const { w } = useWords();
  const id = useId();
  const input = {
    ...{ id, value, 'aria-invalid': isWrong || undefined },
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  const said = given === 'time' ? w('entry.form.time') : undefined;
  if (given === 'parties')
    return (
      <div className="dialog-field-wide">
        <PickSome
          label={label}
          choices={parties}
          values={partiesIn(value)}
          isFree
          hint={w('pick.hint.free')}
          onChange={(values) => onChange(values.join('\n'))}
        />
      </div>
    );
  return (
    <div className={given === 'lines' ? 'dialog-field dialog-field-wide' : 'dialog-field'}>
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

/** The parties of a field, one a line. */
export function partiesIn(value: string): string[] {
  return value.split('\n').filter((party) => party.trim() !== '');
}
