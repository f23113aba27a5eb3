import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ownReportsQuery, roundQuery, type RoundPage as Shown } from '../api/reporting-queries.ts';
import { whoQuery } from '../api/who-queries.ts';
import { TwoKeys } from '../keys/two-keys.tsx';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Switch } from '../parts/switch.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { AnswersKey } from './answers-bar.tsx';
import { EndRoundDialog } from './end-round-dialog.tsx';
import { MembersOnly, useMaySee } from './members-only.tsx';
import { ReportsList } from './reports-list.tsx';
import { RoundDays } from './round-days.tsx';
import { RoundOrganizations } from './round-organizations.tsx';
import './round-page.css';
import { type RoundSearch, roundSearchOf } from './round-search.ts';
import { SidesAnswers } from './sides-answers.tsx';

/** One round of reports: how it stands, who has answered and who has not, and what it asks of oneself. */
export function RoundPage() {
  const { w } = useWords();
  const { id } = useParams({ from: '/rounds/$id' });
  const may = useMaySee();
  const { data, error, refetch } = useQuery({ ...roundQuery(id), enabled: may === true });
  if (may === false)
    return (
      <div className="list-page">
        <MembersOnly title={w('reporting.rounds.title')} />
      </div>
    );
  if (data !== undefined) return <RoundView page={data} />;
  if (error !== null) return <Failing error={error} isWhole onRetry={() => void refetch()} />;
  return <Waiting isWhole />;
}

function RoundView({ page }: { readonly page: Shown }) {
  const { w, date } = useWords();
  const { round, matrix, organizations } = page;
  const search = roundSearchOf(useSearch({ from: '/rounds/$id' }));
  const navigate = useNavigate({ from: '/rounds/$id' });
  const show = (next: RoundSearch) =>
    void navigate({ search: roundSearchOf({ ...next }), replace: true, resetScroll: false });
  const own = useQuery(ownReportsQuery(round.id));
  const mine = own.data?.total ?? 0;
  const view = search.show ?? 'organizations';
  const views = [
    ...(mine > 0 ? [{ id: 'mine' as const, name: w('reporting.in.view.mine', { n: mine }) }] : []),
    { id: 'organizations' as const, name: w('reporting.in.view.organizations') },
    { id: 'reports' as const, name: w('reporting.in.view.reports') },
  ];
  return (
    <div className="list-page round">
      <header className="round-head">
        <p className="round-way">
          <Link to="/rounds">{w('reporting.rounds.title')}</Link>
        </p>
        <PageHeading title={round.title} className="round-title">
          <bdi>{round.title}</bdi>
        </PageHeading>
        <p className="round-facts">
          <b>{w(`reporting.round.${round.state}`)}</b> · <RoundDays round={round} />
        </p>
        <p className="round-facts">
          {w('reporting.about', { from: date(round.from), until: date(round.until) })} ·{' '}
          <bdi>{matrix.title}</bdi>
        </p>
        <RoundSteps page={page} />
      </header>
      {round.state === 'scheduled' && <TwoKeys decision="open round" subject={round.id} />}
      {round.state !== 'scheduled' && round.counts.asked === 0 && (
        <StateView title={w('reporting.in.nothing')} words={w('reporting.in.nothing.words')} />
      )}
      {round.counts.asked > 0 && (
        <>
          <section className="round-answers" aria-label={w('reporting.answers')}>
            <SidesAnswers round={round} />
            <AnswersKey
              counts={round.counts}
              chosen={search.answer}
              onChoose={(answer) => show({ ...search, answer })}
            />
          </section>
          {mine > 0 && view !== 'mine' && round.state === 'open' && (
            <p className="round-mine">
              {w('reporting.in.mine', { n: mine })}{' '}
              <Link to="/rounds/$id" params={{ id: round.id }} search={{ show: 'mine' }}>
                {w('reporting.in.mine.go')}
              </Link>
            </p>
          )}
          <div className="round-views screen-only">
            <Switch
              label={w('reporting.in.views')}
              choices={views}
              value={view}
              onChange={(to) => show({ ...search, show: to === 'organizations' ? undefined : to })}
            />
          </div>
          {view === 'organizations' && (
            <RoundOrganizations
              round={round}
              organizations={organizations}
              answer={search.answer}
              side={search.side}
              onSide={(side) => show({ ...search, side })}
            />
          )}
          {view !== 'organizations' && (
            <ReportsList round={round.id} search={search} isOwn={view === 'mine'} onShow={show} />
          )}
        </>
      )}
    </div>
  );
}

/** What can be done with the round as it stands. */
function RoundSteps({ page }: { readonly page: Shown }) {
  const { w } = useWords();
  const { round } = page;
  const { data: who } = useQuery(whoQuery());
  const [ending, setEnding] = useState<'closed' | 'consolidated' | null>(null);
  const mayKeep = who?.may.includes('keep rounds') ?? false;
  const ends = round.state === 'open' ? 'closed' : round.state === 'closed' ? 'consolidated' : null;
  const isEarly = ends === 'closed' && (round.daysLeft ?? 0) >= 0 && round.counts.missing > 0;
  return (
    <div className="round-steps screen-only">
      {round.counts.asked > 0 && (
        <Link to="/rounds/$id/chase" params={{ id: round.id }} className="action action-plain">
          {w('reporting.in.chase')}
        </Link>
      )}
      <Action icon="print" onPress={() => window.print()}>
        {w('reporting.print')}
      </Action>
      {mayKeep && ends !== null && (
        <Action isDisabled={isEarly} onPress={() => setEnding(ends)}>
          {w(`reporting.in.end.${ends}`)}
        </Action>
      )}
      {mayKeep && isEarly && (
        <p className="round-early">{w('reporting.in.end.early', { title: isolate(round.title) })}</p>
      )}
      {ending !== null && <EndRoundDialog round={round} state={ending} onClose={() => setEnding(null)} />}
    </div>
  );
}
