import './dialog.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'url' | 'email' | 'tel';
  readonly hint?: string | undefined;
  /** Of what is to be typed. */
  readonly lang?: string;
  readonly isWide?: boolean;
  /** A person opened the form to type here. */
  readonly isFirst?: boolean;
  readonly most?: number;
}

/** A line to be filled in. */
export function TextField({
  label,
  value,
  onChange,
  type = 'text',
  hint,
  lang,
  isWide = false,
  isFirst = false,
  most = 2000,
}: TextFieldProps) {
  return (
    <label className={isWide ? 'dialog-field dialog-field-wide' : 'dialog-field'}>
      <span>{label}</span>
      <input
        type={type}
        dir={type === 'text' ? 'auto' : 'ltr'}
        lang={lang}
        maxLength={most}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
        autoFocus={isFirst}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}

type WordsFieldProps = Pick<TextFieldProps, 'label' | 'value' | 'onChange' | 'hint' | 'isFirst'>;

/** Some lines of words. */
export function WordsField({ label, value, onChange, hint, isFirst = false }: WordsFieldProps) {
  return (
    <label className="dialog-field dialog-field-wide">
      <span>{label}</span>
      <textarea
        dir="auto"
        rows={4}
        maxLength={4000}
        // biome-ignore lint/a11y/noAutofocus: a person opened this to type here
        autoFocus={isFirst}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly isWide?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a list. */
export function ChoiceField({ label, value, choices, isWide = false, onChange }: ChoiceFieldProps) {
  return (
    <label className={isWide ? 'dialog-field dialog-field-wide' : 'dialog-field'}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
