import { useQuery } from '@tanstack/react-query';
import { accountsQuery } from '../api/account-queries.ts';
import type { AuditFilter } from '../api/audit-queries.ts';
import { Action } from '../parts/action.tsx';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { useWords } from '../words/use-words.ts';
import { auditKinds } from './audit-search.ts';

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly show: (filter: AuditFilter) => void;
}

/** What the record is narrowed to; all of it stands in the address. */
export function AuditFilters({ filter, show }: AuditFiltersProps) {
  const { w } = useWords();
  const accounts = useQuery(accountsQuery()).data ?? [];
  const narrow = (more: AuditFilter) => show({ ...filter, ...more, page: undefined });
  const people = accounts.map(({ id, name }) => ({ id, name }));
  const { author } = filter;
  if (author !== undefined && !people.some(({ id }) => id === author))
    people.push({ id: author, name: author });
  return (
    <search className="filter-bar" aria-label={w('audit.filters')}>
      <FilterChoice
        label={w('audit.who')}
        value={author}
        choices={people}
        onChange={(id) => narrow({ author: id })}
      />
      <FilterChoice
        label={w('audit.what')}
        value={filter.action}
        choices={auditKinds.map((id) => ({ id, name: w(`audit.kind.${id}`) }))}
        onChange={(action) => narrow({ action })}
      />
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={filter[end] === undefined ? 'filter' : 'filter filter-set'}>
          <span>{w(`audit.${end}`)}</span>
          <input
            type="date"
            value={filter[end] ?? ''}
            onChange={({ target }) => narrow({ [end]: target.value === '' ? undefined : target.value })}
          />
        </label>
      ))}
      {filter.subject !== undefined && (
        <Action icon="close" onPress={() => narrow({ subject: undefined })}>
          {w('audit.oneThing')}
        </Action>
      )}
    </search>
  );
}
