import { useId, useMemo } from 'react';
import { useWords } from '../../words/use-words.ts';
import { reasonsGiven } from './kept-words.ts';

interface ReasonFieldProps {
  readonly value: string;
  readonly isAsked?: boolean;
  readonly hasFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** Why: asked for with every change of words, with the reasons that were given before to choose from. */
export function ReasonField({ value, isAsked = true, hasFocus = false, onChange }: ReasonFieldProps) {
  const { w } = useWords();
  const list = useId();
  const given = useMemo(reasonsGiven, []);
  return (
    <label className="draft-field">
      <span>{w('draft.reason')}</span>
      <input
        dir={value === '' ? undefined : 'auto'}
        list={list}
        required={isAsked}
        maxLength={4000}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
        autoFocus={hasFocus}
        placeholder={w('draft.reason.hint')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {given.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
    </label>
  );
}
