import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { type DraftListFilter, type DraftSummary, draftsOnPage, draftsQuery } from '../api/draft-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import '../parts/filter-bar.css';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { PageSteps } from '../parts/page-steps.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { authorInWords } from '../read/author-in-words.ts';
import { isolate } from '../words/isolate.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './drafts-page.css';
import { draftStates, draftsSearchOf } from './drafts-search.ts';
import { headName } from './head-name.ts';
import { StateMark } from './state-mark.tsx';

const StartDialog = lazy(() =>
  import('./start/start-dialog.tsx').then(({ StartDialog }) => ({ default: StartDialog })),
);

/** The drafts that are kept. */
export function DraftsPage() {
  const { w } = useWords();
  const { start, ...filter } = draftsSearchOf(useSearch({ from: '/drafts' }));
  const navigate = useNavigate({ from: '/drafts' });
  const [starting, setStarting] = useState(start !== undefined);
  const { data, error, refetch } = useQuery(draftsQuery(filter));
  const show = (next: DraftListFilter) => void navigate({ search: next, replace: true });
  const close = () => {
    setStarting(false);
    show(filter);
  };
  const isFiltered = filter.state !== undefined || filter.lineage !== undefined;

  return (
    <div className="list-page">
      <ListHead
        title={w('drafts.title')}
        count={data === undefined ? '' : w('drafts.count', { n: data.total })}
      >
        <Action look={data?.total === 0 && !isFiltered ? 'plain' : 'main'} onPress={() => setStarting(true)}>
          {w('drafts.start')}
        </Action>
      </ListHead>
      {(isFiltered || (data?.total ?? 0) > 5) && (
        <search className="filter-bar" aria-label={w('drafts.filters')}>
          <FilterChoice
            label={w('drafts.state')}
            value={filter.state}
            choices={draftStates.map((id) => ({ id, name: w(`draft.state.${id}`) }))}
            onChange={(state) => show({ ...filter, ...draftsSearchOf({ state }), page: undefined })}
          />
        </search>
      )}
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && (
        <StateView
          title={isFiltered ? w('drafts.none') : w('drafts.empty')}
          words={isFiltered ? w('drafts.none.words') : w('drafts.empty.words')}
        >
          <Action look="main" onPress={() => (isFiltered ? show({}) : setStarting(true))}>
            {isFiltered ? w('empty.clear') : w('drafts.start')}
          </Action>
        </StateView>
      )}
      {data !== undefined && data.total > 0 && (
        <ul className="list-items">
          {data.items.map((item) => (
            <DraftItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      <PageSteps
        page={filter.page ?? 1}
        pages={Math.ceil((data?.total ?? 0) / draftsOnPage)}
        onGo={(page) => show({ ...filter, page })}
      />
      <Suspense>{starting && <StartDialog given={start ?? null} onClose={close} />}</Suspense>
    </div>
  );
}

/** A draft in the list: its name, what it is written over, how far it is. */
function DraftItem({ item }: { readonly item: DraftSummary }) {
  const words = useWords();
  const { w, date } = words;
  return (
    <li className="list-item draft-item">
      <h2 lang={item.language} dir={textDirection(item.language)}>
        <Link to="/drafts/$id" params={{ id: item.id }}>
          {item.name}
        </Link>
      </h2>
      <p className="draft-item-facts">
        <StateMark draft={item} />
        <span>{w('draft.over', { symbol: isolate(headName(item.base)) })}</span>
        <span>
          {w('draft.changed', { date: date(item.changedAt), author: authorInWords(item.changedBy, words) })}
        </span>
      </p>
      <p className="draft-item-open">
        {item.openProposals === null ? (
          <span>{w('drafts.counting')}</span>
        ) : (
          item.openProposals > 0 && <span>{w('draft.proposals', { n: item.openProposals })}</span>
        )}
        {item.files > 0 && <span>{w('draft.files', { n: item.files })}</span>}
      </p>
    </li>
  );
}
