import './switch.css';

interface SwitchProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly {
    readonly id: Id;
    readonly name: string;
    /** The key that turns to it. */
    readonly keys?: string | undefined;
  }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A few ways to see the same thing, side by side; one of them is on. */
export function Switch<Id extends string>({ label, choices, value, onChange }: SwitchProps<Id>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
    <div className="switch" role="group" aria-label={label}>
      {choices.map(({ id, name, keys }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === value}
          aria-keyshortcuts={keys}
          onClick={() => onChange(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
