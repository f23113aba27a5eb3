import '../register/entry-form.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly lang?: string;
  readonly type?: 'text' | 'date' | 'url';
  readonly isWide?: boolean;
  readonly onChange: (value: string) => void;
}

/** A line to be filled in. */
export function TextField({
  label,
  value,
  hint,
  lang,
  type = 'text',
  isWide = false,
  onChange,
}: TextFieldProps) {
  return (
    <label className={isWide ? 'dialog-field entry-form-wide' : 'dialog-field'}>
      <span>{label}</span>
      <input
        type={type}
        dir={type === 'text' ? 'auto' : 'ltr'}
        lang={lang}
        maxLength={2000}
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
  readonly onChange: (value: string) => void;
}

/** One of a list. */
export function ChoiceField({ label, value, choices, onChange }: ChoiceFieldProps) {
  return (
    <label className="dialog-field">
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
