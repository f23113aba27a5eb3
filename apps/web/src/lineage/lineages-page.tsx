import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { type LineageListFilter, lineagesOnPage, lineagesQuery } from '../api/lineage-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import '../parts/filter-bar.css';
import { FilterWords } from '../parts/filter-words.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { PageSteps } from '../parts/page-steps.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { DiscoveryBar } from './discovery-bar.tsx';
import { LineageItem } from './lineage-item.tsx';
import './lineages-page.css';
import { lineagesSearchOf } from './lineages-search.ts';
import { firstYearOf, lastYearOf } from './years.ts';

const MakeDialog = lazy(() =>
  import('./members/make-dialog.tsx').then(({ MakeDialog }) => ({ default: MakeDialog })),
);

/** The lineages that are kept, each as a line through the years. */
export function LineagesPage() {
  const { w } = useWords();
  const filter = lineagesSearchOf(useSearch({ from: '/lineages' }));
  const navigate = useNavigate({ from: '/lineages' });
  const [making, setMaking] = useState(false);
  const { data, error, refetch } = useQuery(lineagesQuery(filter));
  const show = (next: LineageListFilter) => void navigate({ search: next, replace: true });
  const { page, ...narrowing } = filter;
  const isFiltered = Object.keys(narrowing).length > 0;
  const members = (data?.items ?? []).flatMap((item) => item.members);
  const years = { first: firstYearOf(members), last: lastYearOf(members) };

  return (
    <div className="list-page">
      <ListHead
        title={w('lineages.title')}
        count={data === undefined ? '' : w('lineages.count', { n: data.total })}
      >
        <DiscoveryBar />
        <Action onPress={() => setMaking(true)}>{w('lineages.make')}</Action>
      </ListHead>
      {(isFiltered || (data?.total ?? 0) > 5) && (
        <search className="filter-bar" aria-label={w('lineages.filters')}>
          <FilterWords
            words={filter.q ?? ''}
            label={w('lineages.words')}
            onChange={(q) => show({ ...filter, q: q === '' ? undefined : q, page: undefined })}
          />
        </search>
      )}
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && (
        <StateView
          title={isFiltered ? w('lineages.none') : w('lineages.empty')}
          words={isFiltered ? w('lineages.none.words') : w('lineages.empty.words')}
        >
          {isFiltered && (
            <Action look="main" onPress={() => show({})}>
              {w('empty.clear')}
            </Action>
          )}
        </StateView>
      )}
      {data !== undefined && data.total > 0 && (
        <ul className="list-items">
          {data.items.map((item) => (
            <LineageItem key={item.id} item={item} years={years} />
          ))}
        </ul>
      )}
      <PageSteps
        page={page ?? 1}
        pages={Math.ceil((data?.total ?? 0) / lineagesOnPage)}
        onGo={(next) => show({ ...filter, page: next })}
      />
      <Suspense>{making && <MakeDialog onClose={() => setMaking(false)} />}</Suspense>
    </div>
  );
}
