import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import { draftQuery, type DraftPage as Page } from '../api/draft-queries.ts';
import { Failure } from '../api/failure.ts';
import { Failing } from '../parts/failing.tsx';
import { NowhereView } from '../parts/nowhere-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { AdoptedNotice } from './adopted-notice.tsx';
import { DraftHead } from './draft-head.tsx';
import './draft-page.css';
import { type DraftSearch, draftSearchOf } from './draft-search.ts';
import { DraftingContext } from './drafting-value.ts';
import { TextView } from './text/text-view.tsx';
import { UndoneNotice } from './undone-notice.tsx';
import { useDrafting } from './use-drafting.ts';

const DelegationsView = lazy(() =>
  import('./delegations/delegations-view.tsx').then(({ DelegationsView }) => ({ default: DelegationsView })),
);
const CompilationView = lazy(() =>
  import('./delegations/compilation-view.tsx').then(({ CompilationView }) => ({ default: CompilationView })),
);
const RevisionsView = lazy(() =>
  import('./revisions/revisions-view.tsx').then(({ RevisionsView }) => ({ default: RevisionsView })),
);
const HistoryView = lazy(() =>
  import('./revisions/history-view.tsx').then(({ HistoryView }) => ({ default: HistoryView })),
);

/** A draft of the next text, as its address says. */
export function DraftPage() {
  const { id } = useParams({ from: '/drafts/$id' });
  const { data, error, refetch } = useQuery(draftQuery(id));
  if (data !== undefined) return <OpenDraft key={data.id} page={data} />;
  if (error === null) return <Waiting isWhole />;
  if (error instanceof Failure && error.status === 404) return <NowhereView />;
  return <Failing isWhole error={error} onRetry={() => void refetch()} />;
}

function OpenDraft({ page }: { readonly page: Page }) {
  const search = draftSearchOf(useSearch({ from: '/drafts/$id' }));
  const navigate = useNavigate({ from: '/drafts/$id' });
  const { drafting, undone, forget } = useDrafting(page);
  const show = useCallback(
    (next: DraftSearch) => void navigate({ search: next, replace: true, hash: true, resetScroll: false }),
    [navigate],
  );
  const view = search.view ?? 'text';
  return (
    <DraftingContext value={drafting}>
      <div className={`draft draft-view-${view}`}>
        <DraftHead view={view} />
        {page.state === 'adopted' && <AdoptedNotice />}
        {undone !== null && <UndoneNotice undone={undone} onAgain={drafting.act} onForget={forget} />}
        <Suspense fallback={<Waiting />}>
          {view === 'text' && <TextView search={search} onShow={show} />}
          {view === 'delegations' && <DelegationsView search={search} onShow={show} />}
          {view === 'compilation' && <CompilationView search={search} onShow={show} />}
          {view === 'revisions' && <RevisionsView search={search} onShow={show} />}
          {view === 'history' && <HistoryView search={search} onShow={show} />}
        </Suspense>
      </div>
    </DraftingContext>
  );
}
