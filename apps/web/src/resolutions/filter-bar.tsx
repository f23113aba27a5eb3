import type { InstrumentFilter } from '../api/queries.ts';
import '../parts/filter-bar.css';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
import { useWords } from '../words/use-words.ts';
import { kinds, severities, textLanguages } from './filter-of-search.ts';
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
