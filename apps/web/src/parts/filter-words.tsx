import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import './filter-bar.css';

interface FilterWordsProps {
  readonly words: string;
  /** What is looked for, where that is not a resolution. */
  readonly label?: string;
  readonly onChange: (words: string) => void;
}

/** Words to look for; the list follows shortly after the last letter. */
export function FilterWords({ words, label, onChange }: FilterWordsProps) {
  const { w } = useWords();
  const name = label ?? w('filter.words');
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed === words) return;
    const soon = setTimeout(() => onChange(typed), 200);
    return () => clearTimeout(soon);
  });
  return (
    <label className="filter filter-words">
      <span className="unseen">{name}</span>
      <input
        type="search"
        dir={typed === '' ? undefined : 'auto'}
        placeholder={name}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
