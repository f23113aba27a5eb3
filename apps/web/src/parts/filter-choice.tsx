import { useWords } from '../words/use-words.ts';
import './filter-bar.css';

interface FilterChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** One thing to narrow a list by, or not. */
export function FilterChoice({ label, value, choices, onChange }: FilterChoiceProps) {
  const { w } = useWords();
  return (
    <label className={value === undefined ? 'filter' : 'filter filter-set'}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{w('filter.any')}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
