import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { baselineQuery, type BaselinePage as Page } from '../api/activity-queries.ts';
import { linesQuery } from '../api/matrix-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import './activity-page.css';
import { AmendmentCard } from './amendment-card.tsx';
import { BaselineLines } from './baseline-lines.tsx';
import { useActivityNames } from './use-activity-names.ts';

const AmendDialog = lazy(() =>
  import('./amend-dialog.tsx').then(({ AmendDialog }) => ({ default: AmendDialog })),
);

/** A matrix as it was adopted beside what it is today, and its amendments. */
export function BaselinePage() {
  const { matrix } = useParams({ from: '/matrix/$matrix/baseline' });
  const { data, error, refetch } = useQuery(baselineQuery(matrix));
  if (data === undefined)
    return error === null ? <Waiting /> : <Failing isWhole error={error} onRetry={() => void refetch()} />;
  return <Baseline key={matrix} page={data} />;
}

function Baseline({ page }: { readonly page: Page }) {
  const { w, date, number } = useWords();
  const names = useActivityNames();
  const { matrix, baseline, lines, amendments } = page;
  const { data: now } = useQuery(linesQuery(matrix.id, { state: 'adopted' }));
  const [isAdding, setAdding] = useState(false);
  const changed = lines.filter(({ became }) => became !== 'unchanged');
  const open = amendments.filter(({ state }) => state === 'open');
  const settled = amendments.filter(({ state }) => state !== 'open');
  const lineOf = (id: string | null) => now?.items.find((each) => each.id === id) ?? null;
  const mayAmend = names.sides.coordinates.length > 0 && matrix.closedOn === null;
  const title = w('baseline.title', { matrix: isolate(matrix.title) });
  return (
    <article className="activity-page">
      <header className="activity-head">
        <p className="activity-above">
          <Link to="/matrix" search={{ matrix: matrix.id }}>
            <bdi>{matrix.title}</bdi>
          </Link>
          <Link to="/matrix/$matrix/closing" params={{ matrix: matrix.id }}>
            {w('closing.link')}
          </Link>
        </p>
        <PageHeading title={title} className="activity-title" />
        <p className="activity-facts">
          {matrix.adoptedOn !== null && (
            <span>{w('baseline.adopted-on', { date: date(matrix.adoptedOn) })}</span>
          )}
          <span>{w('baseline.counts', { all: baseline.lines.length, changed: number(changed.length) })}</span>
        </p>
        <p className="baseline-fingerprint">
          {w('baseline.fingerprint')} <code>{matrix.fingerprint}</code>
        </p>
        {mayAmend && (
          <div className="activity-steps screen-only">
            <Action icon="add" onPress={() => setAdding(true)}>
              {w('baseline.add')}
            </Action>
          </div>
        )}
      </header>
      <div className="activity-columns">
        <div className="activity-main">
          <BaselineLines page={page} today={now?.items ?? []} names={names} />
        </div>
        <aside className="activity-aside" aria-label={w('amendments.title')}>
          <h2>{w('amendments.title')}</h2>
          {amendments.length === 0 && <p className="activity-none">{w('amendments.none')}</p>}
          {[...open, ...settled].map((amendment) => {
            const line = lineOf(amendment.activity);
            return (
              <section key={amendment.id} className="baseline-amendment">
                {line !== null && (
                  <h3>
                    <Link to="/activities/$id" params={{ id: line.id }}>
                      <bdi>{line.code}</bdi>
                    </Link>{' '}
                    <bdi>{line.content.title}</bdi>
                  </h3>
                )}
                <AmendmentCard
                  amendment={amendment}
                  today={amendment.kind === 'new line' ? null : (line?.content ?? null)}
                  names={names}
                />
              </section>
            );
          })}
        </aside>
      </div>
      <Suspense>
        {isAdding && <AmendDialog matrix={matrix.id} kind="new line" onClose={() => setAdding(false)} />}
      </Suspense>
    </article>
  );
}
