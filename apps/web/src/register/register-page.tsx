import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import {
  type EntryListFilter,
  entriesOnPage,
  entriesQuery,
  type ListedEntry,
  type ShownKind,
} from '../api/register-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { PageSteps } from '../parts/page-steps.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { ReadTexts } from './read-texts.tsx';
import { RegisterFilters } from './register-filters.tsx';
import './register-page.css';
import { TakeAway } from './take-away.tsx';
import type { Scope } from './use-scope.ts';

const AddDialog = lazy(() => import('./add-dialog.tsx').then(({ AddDialog }) => ({ default: AddDialog })));

interface RegisterPageProps {
  readonly kind: ShownKind;
  readonly filter: EntryListFilter;
  readonly scope: Scope;
  readonly show: (filter: EntryListFilter) => void;
  /** How the entries are shown. */
  readonly children: (items: readonly ListedEntry[]) => ReactNode;
}

/** The entries of one kind: what narrows them, what can be done, and what belongs here where there are none. */
export function RegisterPage({ kind, filter, scope, show, children }: RegisterPageProps) {
  const { w } = useWords();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery({
    ...entriesQuery(kind, filter),
    // The texts are read in the background: where nothing is yet, there may be something soon.
    refetchInterval: ({ state }) => (state.data?.total === 0 ? 3000 : false),
  });
  const { page, ...narrowing } = filter;
  const isFiltered = Object.keys(narrowing).length > 0;
  return (
    <div className="list-page">
      <ListHead
        title={w(`${kind}s.title`)}
        count={data === undefined ? '' : w(`${kind}s.count`, { n: data.total })}
      >
        {(data?.total ?? 0) > 0 && <ReadTexts scope={scope} look="plain" />}
        <Action onPress={() => setAdding(true)}>{w(`${kind}s.add`)}</Action>
        <TakeAway kind={kind} filter={filter} />
      </ListHead>
      <RegisterFilters kind={kind} filter={filter} scope={scope} show={show} />
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && (
        <StateView
          title={isFiltered ? w('register.none') : w(`${kind}s.empty`)}
          words={isFiltered ? w('register.none.words') : w(`${kind}s.empty.words`)}
        >
          {isFiltered && <Action onPress={() => show({})}>{w('empty.clear')}</Action>}
          <ReadTexts scope={scope} look="main" />
        </StateView>
      )}
      {data !== undefined && data.total > 0 && children(data.items)}
      <PageSteps
        page={page ?? 1}
        pages={Math.ceil((data?.total ?? 0) / entriesOnPage)}
        onGo={(next) => show({ ...filter, page: next })}
      />
      <Suspense>
        {adding && <AddDialog kind={kind} lineage={scope.chosen} onClose={() => setAdding(false)} />}
      </Suspense>
    </div>
  );
}
