import './dialog-fields.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'email' | 'tel';
  readonly hint?: string;
  readonly isWide?: boolean;
  readonly isFirst?: boolean;
}

/** A line to be filled in. */
export function Field({
  label,
  value,
  onChange,
  type = 'text',
  hint,
  isWide = false,
  isFirst = false,
}: FieldProps) {
  return (
    <label className={isWide ? 'dialog-field focal-field-wide' : 'dialog-field'}>
      <span>{label}</span>
      <input
        type={type}
        dir={type === 'text' ? 'auto' : 'ltr'}
        maxLength={200}
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

interface WordsProps extends Pick<FieldProps, 'label' | 'value' | 'onChange' | 'hint' | 'isFirst'> {}

/** Some lines of words. */
export function WordsField({ label, value, onChange, hint, isFirst = false }: WordsProps) {
  return (
    <label className="dialog-field focal-field-wide">
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
