import type { CalendarPage } from '../api/calendar-queries.ts';
import '../parts/filter-bar.css';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { FilterWords } from '../parts/filter-words.tsx';
import { useWords } from '../words/use-words.ts';
import { type CalendarSearch, calendarKinds, calendarSearchOf } from './calendar-search.ts';
import { namedOrganizations } from './organization-title.ts';

interface CalendarFiltersProps {
  readonly search: CalendarSearch;
  readonly organizations: CalendarPage['organizations'];
  readonly onChange: (search: CalendarSearch) => void;
}

/** What the calendar is narrowed to. */
export function CalendarFilters({ search, organizations, onChange }: CalendarFiltersProps) {
  const { w, language } = useWords();
  const change = (next: Record<string, string | undefined>) =>
    onChange(calendarSearchOf({ ...search, ...next }));
  const named = namedOrganizations(organizations, language);
  const { organization } = search;
  const isKnown = organization === undefined || named.some(({ id }) => id === organization);
  return (
    <search className="filter-bar" aria-label={w('calendar.filters')}>
      <FilterWords
        words={search.q ?? ''}
        label={w('calendar.words')}
        onChange={(q) => change({ q: q === '' ? undefined : q })}
      />
      <FilterChoice
        label={w('calendar.kind')}
        value={search.kind}
        choices={calendarKinds.map((id) => ({ id, name: w(`calendar.kind.${id}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <FilterChoice
        label={w('calendar.organization')}
        value={organization}
        choices={isKnown ? named : [{ id: organization, name: organization }, ...named]}
        onChange={(id) => change({ organization: id })}
      />
      <FilterChoice
        label={w('calendar.standing')}
        value={search.standing}
        choices={(['confirmed', 'proposed'] as const).map((id) => ({
          id,
          name: w(`calendar.standing.${id}`),
        }))}
        onChange={(standing) => change({ standing })}
      />
    </search>
  );
}
