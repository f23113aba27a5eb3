import { FilterChoice } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
import { useWords } from '../words/use-words.ts';
import { changes, isNarrowed, type LineageSearch, orders, partsOfText, strengths } from './lineage-search.ts';

interface LineageFiltersProps {
  readonly search: LineageSearch;
  /** Threads that are shown, of so many. */
  readonly shown: number;
  readonly of: number;
  readonly onChange: (search: LineageSearch) => void;
}

/** What the threads are narrowed to, and their order. */
export function LineageFilters({ search, shown, of, onChange }: LineageFiltersProps) {
  const { w } = useWords();
  const change = (part: LineageSearch) => onChange({ ...search, ...part });
  return (
    <search className="filter-bar lineage-filters" aria-label={w('lineage.filters')}>
      <FilterWords
        words={search.q ?? ''}
        label={w('lineage.filter.words')}
        onChange={(q) => change({ q: q === '' ? undefined : q })}
      />
      <FilterChoice
        label={w('lineage.filter.change')}
        value={search.change}
        choices={changes.map((id) => ({ id, name: w(`relation.${id}`) }))}
        onChange={(id) => change({ change: changes.find((each) => each === id) })}
      />
      <FilterChoice
        label={w('lineage.filter.part')}
        value={search.part}
        choices={partsOfText.map((id) => ({
          id,
          name: w(id === 'operative' ? 'read.operative' : 'read.preamble'),
        }))}
        onChange={(id) => change({ part: partsOfText.find((each) => each === id) })}
      />
      <FilterChoice
        label={w('lineage.filter.strength')}
        value={search.strength}
        choices={strengths.map((id) => ({ id, name: w(`strength.${id}`) }))}
        onChange={(id) => change({ strength: strengths.find((each) => each === id) })}
      />
      <label className={search.substantive === undefined ? 'filter' : 'filter filter-set'}>
        <input
          type="checkbox"
          checked={search.substantive !== undefined}
          onChange={(event) => change({ substantive: event.target.checked ? 'yes' : undefined })}
        />
        <span>{w('lineage.filter.substantive')}</span>
      </label>
      <label className="filter lineage-order">
        <span>{w('lineage.order')}</span>
        <select
          value={search.order ?? 'text'}
          onChange={(event) => change({ order: event.target.value === 'birth' ? 'birth' : undefined })}
        >
          {orders.map((id) => (
            <option key={id} value={id}>
              {w(`lineage.order.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="lineage-shown">
        {isNarrowed(search) ? w('lineage.shown', { n: shown, of }) : w('lineage.threads', { n: of })}
      </p>
    </search>
  );
}
