import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type InstrumentFilter, instrumentsQuery, pageSize } from '../api/queries.ts';
import { Failing } from '../parts/failing.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { PageSteps } from '../parts/page-steps.tsx';
import { useMedia } from '../parts/use-media.ts';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { EmptyList } from './empty-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterOfSearch, usualSort } from './filter-of-search.ts';
import { InstrumentCards } from './instrument-cards.tsx';
import { InstrumentTable } from './instrument-table.tsx';
import { PairBar } from './pair-bar.tsx';
import { usePair } from './use-pair.ts';

/** The instruments held here, filtered and ordered as the address says. */
export function ResolutionsPage() {
  const { w } = useWords();
  // The router hands on what the address says besides; the list knows nothing of that.
  const filter = filterOfSearch(useSearch({ from: '/resolutions' }));
  const navigate = useNavigate({ from: '/resolutions' });
  const narrow = useMedia('(max-width: 48rem)');
  const { data, error, refetch } = useQuery(instrumentsQuery({ ...filter, sort: filter.sort ?? usualSort }));
  const pair = usePair();
  const { sort, page, ...narrowing } = filter;
  const isFiltered = Object.keys(narrowing).length > 0;
  const show = (next: InstrumentFilter) => void navigate({ search: next, replace: true });

  return (
    <div className="list-page">
      <ListHead
        title={w('resolutions.title')}
        count={data === undefined ? '' : w('resolutions.count', { n: data.total })}
      >
        <Link to="/add" className="action action-plain">
          {w('resolutions.add')}
        </Link>
      </ListHead>
      {(isFiltered || (data?.total ?? 0) > 0) && <FilterBar filter={filter} onChange={show} />}
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && <EmptyList isFiltered={isFiltered} onClear={() => show({})} />}
      {data !== undefined && data.total > 0 && (
        <>
          {narrow ? (
            <InstrumentCards items={data.items} pair={pair} />
          ) : (
            <InstrumentTable
              items={data.items}
              pair={pair}
              sort={sort ?? usualSort}
              onSort={(next) => show({ ...narrowing, sort: next })}
            />
          )}
          <PageSteps
            page={page ?? 1}
            pages={Math.ceil(data.total / pageSize)}
            onGo={(next) => show({ ...filter, page: next })}
          />
        </>
      )}
      <PairBar pair={pair} />
    </div>
  );
}
