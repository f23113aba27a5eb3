import { useEffect, useState } from 'react';
import type { InstrumentFilter } from '../api/queries.ts';
import { useWords } from '../words/use-words.ts';
import { FilterChoice } from './filter-choice.tsx';
import { kinds, severities, textLanguages } from './filter-of-search.ts';
import './filter-bar.css';
import { useLanguageNames } from './use-language-names.ts';

interface FilterBarProps {
  readonly filter: InstrumentFilter;
  readonly onChange: (filter: InstrumentFilter) => void;
}

/** What the list is narrowed to: words, language, kind, and what was noticed. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const { w } = useWords();
  const languageName = useLanguageNames();
  const change = (part: InstrumentFilter) => {
    const { page, ...rest } = filter;
    onChange({ ...rest, ...part });
  };
  return (
    <search className="filter-bar" aria-label={w('filter.title')}>
      <FilterWords words={filter.q ?? ''} onChange={(q) => change({ q: q === '' ? undefined : q })} />
      <FilterChoice
        label={w('filter.language')}
        value={filter.language}
        choices={textLanguages.map((id) => ({ id, name: languageName(id) }))}
        onChange={(language) => change({ language })}
      />
      <FilterChoice
        label={w('filter.kind')}
        value={filter.kind}
        choices={kinds.map((id) => ({ id, name: w(`kind.${id}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <FilterChoice
        label={w('filter.noticed')}
        value={filter.issues}
        choices={severities.map((id) => ({ id, name: w(`severity.${id}.some`) }))}
        onChange={(issues) => change({ issues })}
      />
    </search>
  );
}

interface FilterWordsProps {
  readonly words: string;
  readonly onChange: (words: string) => void;
}

/** Words to look for; the list follows shortly after the last letter. */
function FilterWords({ words, onChange }: FilterWordsProps) {
  const { w } = useWords();
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed === words) return;
    const soon = setTimeout(() => onChange(typed), 200);
    return () => clearTimeout(soon);
  });
  return (
    <label className="filter filter-words">
      <span className="unseen">{w('filter.words')}</span>
      <input
        type="search"
        dir={typed === '' ? undefined : 'auto'}
        placeholder={w('filter.words')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
