import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Failure } from '../api/failure.ts';
import type { LinkPage as Shown } from '../api/reporting-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { finishByLink, linkDoor, reportsByLink } from './by-link.ts';
import './link-page.css';
import { linkSearchOf } from './link-search.ts';
import { OrganizationName } from './organization-name.tsx';
import type { ReportDoor } from './report-door.ts';
import { ReportStateMark } from './report-state-mark.tsx';
import { ReportView } from './report-view.tsx';
import { ReportWay } from './report-way.tsx';
import './round-page.css';

function linkQuery(token: string) {
  return queryOptions({
    queryKey: ['report-link', token],
    queryFn: ({ signal }) => reportsByLink(token, signal),
    retry: false,
  });
}

/** What an organization reports under a link that it was sent, without an account; the token is behind the `#` of the address. */
export function LinkPage() {
  const { w } = useWords();
  const token = useLocation({ select: ({ hash }) => hash.replace(/^#/, '') });
  const [isDone, setDone] = useState(false);
  const { data, error, refetch } = useQuery({ ...linkQuery(token), enabled: token !== '' && !isDone });
  if (isDone) return <Said title={w('reporting.link.done')} words={w('reporting.link.done.words')} />;
  if (token === '') return <Said title={w('reporting.link.cut')} words={w('reporting.link.cut.words')} />;
  if (error instanceof Failure && (error.code === 'link/spent' || error.status === 400))
    return (
      <Said
        title={w('reporting.link.spent')}
        words={w('reporting.link.spent.words')}
        detail={error.message}
      />
    );
  if (data === undefined)
    return error === null ? (
      <Waiting isWhole />
    ) : (
      <Failing error={error} isWhole onRetry={() => void refetch()} />
    );
  return <LinkReports token={token} page={data} onDone={() => setDone(true)} />;
}

interface SaidProps {
  readonly title: string;
  readonly words: string;
  /** What the server says of it, in English. */
  readonly detail?: string;
}

function Said({ title, words, detail }: SaidProps) {
  const { language } = useWords();
  return (
    <div className="link-page">
      <PageHeading title={title} className="round-title" />
      <p className="link-words">{words}</p>
      {detail !== undefined && language === 'en' && <p className="link-words">{detail}</p>}
    </div>
  );
}

interface LinkReportsProps {
  readonly token: string;
  readonly page: Shown;
  readonly onDone: () => void;
}

function LinkReports({ token, page, onDone }: LinkReportsProps) {
  const { report } = linkSearchOf(useSearch({ from: '/report' }));
  const door = useMemo(() => linkDoor(token), [token]);
  if (report !== undefined) return <LinkReport token={token} id={report} door={door} page={page} />;
  return <LinkList token={token} page={page} onDone={onDone} />;
}

function LinkList({ token, page, onDone }: LinkReportsProps) {
  const { w, date } = useWords();
  const { round, organization, items } = page;
  const open = items.filter(({ state }) => ['requested', 'draft', 'returned'].includes(state)).length;
  const [error, setError] = useState<unknown>(null);
  const finish = async () => {
    try {
      await finishByLink(token);
      onDone();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div className="link-page">
      <p className="link-organization">
        <OrganizationName organization={organization} />
      </p>
      <PageHeading title={round.title} className="round-title">
        <bdi>{round.title}</bdi>
      </PageHeading>
      <p className="link-words">
        {w('reporting.link.words', {
          from: date(round.from),
          until: date(round.until),
          due: date(round.due),
        })}
      </p>
      <p className="link-words">{w('reporting.link.kept', { date: date(page.endsAt) })}</p>
      <p role="status" className="link-count">
        {open === 0 ? w('reporting.link.allGiven') : w('reporting.link.open', { open, n: items.length })}
      </p>
      <ol className="link-items">
        {items.map((item) => (
          <li key={item.id}>
            <Link to="/report" search={{ report: item.id }} hash={token} className="link-item">
              <span className="link-line" lang={item.line.language ?? undefined}>
                <small>
                  <bdi>{item.line.code}</bdi>
                </small>{' '}
                <bdi>{item.line.title}</bdi>
              </span>
              <ReportStateMark state={item.state} />
            </Link>
          </li>
        ))}
      </ol>
      {open === 0 && (
        <div className="link-finish">
          <p className="link-words">{w('reporting.link.finish.words')}</p>
          <FailureNotice error={error} away={w('reporting.away')} refused={w('reporting.refused')} />
          <Action look="main" onPress={() => void finish()}>
            {w('reporting.link.finish')}
          </Action>
        </div>
      )}
    </div>
  );
}

interface LinkReportProps {
  readonly token: string;
  readonly id: string;
  readonly door: ReportDoor;
  readonly page: Shown;
}

function LinkReport({ token, id, door, page }: LinkReportProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const key = ['report-link', token, id];
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: () => door.read(id), retry: false });
  const ids = page.items.map((item) => item.id);
  if (data === undefined)
    return error === null ? (
      <Waiting isWhole />
    ) : (
      <Failing error={error} isWhole onRetry={() => void refetch()} />
    );
  return (
    <div className="report-page">
      <nav className="report-ways screen-only" aria-label={w('reporting.one.ways')}>
        <Link to="/report" search={{}} hash={token}>
          {w('reporting.link.back')}
        </Link>
        <ReportWay
          ids={ids}
          at={id}
          onGo={(to) => void navigate({ to: '/report', search: { report: to }, hash: token })}
        />
      </nav>
      <ReportView
        key={id}
        page={data}
        door={door}
        onPage={(next) => {
          client.setQueryData(key, next);
          void client.invalidateQueries({ queryKey: linkQuery(token).queryKey, exact: true });
        }}
        onStale={() => void refetch()}
        mayAttach={data.line.completedOn === null}
      />
    </div>
  );
}
