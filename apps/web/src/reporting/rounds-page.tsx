import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { matricesQuery } from '../api/matrix-queries.ts';
import { type RoundInShort, roundsQuery } from '../api/reporting-queries.ts';
import { whoQuery } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import { Failing } from '../parts/failing.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { MembersOnly, useMaySee } from './members-only.tsx';
import { NewRoundDialog } from './new-round-dialog.tsx';
import { RoundDays } from './round-days.tsx';
import { roundsSearchOf } from './round-search.ts';
import './rounds-page.css';
import { SidesAnswers } from './sides-answers.tsx';

/** Every round of reports: how long it is open, and who has answered. */
export function RoundsPage() {
  const { w } = useWords();
  const may = useMaySee();
  if (may === null) return <Waiting isWhole />;
  return (
    <div className="list-page">{may ? <Rounds /> : <MembersOnly title={w('reporting.rounds.title')} />}</div>
  );
}

function Rounds() {
  const { w } = useWords();
  const { matrix } = roundsSearchOf(useSearch({ from: '/rounds' }));
  const { data, error, refetch } = useQuery(roundsQuery(matrix));
  const { data: who } = useQuery(whoQuery());
  const [making, setMaking] = useState(false);
  const mayMake = who?.may.includes('keep rounds') ?? false;
  return (
    <>
      <ListHead
        title={w('reporting.rounds.title')}
        count={data === undefined ? '' : w('reporting.rounds.count', { n: data.length })}
      >
        {matrix !== undefined && (
          <Link to="/rounds" search={{}} className="action action-plain">
            {w('reporting.rounds.ofAll')}
          </Link>
        )}
        {mayMake && data !== undefined && data.length > 0 && (
          <Action onPress={() => setMaking(true)}>{w('reporting.rounds.new')}</Action>
        )}
      </ListHead>
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <StateView title={w('reporting.rounds.empty')} words={w('reporting.rounds.empty.words')}>
          {mayMake && (
            <Action look="main" onPress={() => setMaking(true)}>
              {w('reporting.rounds.new')}
            </Action>
          )}
        </StateView>
      )}
      {data !== undefined && data.length > 0 && (
        <ol className="list-items">
          {data.map((round) => (
            <RoundItem key={round.id} round={round} />
          ))}
        </ol>
      )}
      {making && <NewRoundDialog matrix={matrix} onClose={() => setMaking(false)} />}
    </>
  );
}

function RoundItem({ round }: { readonly round: RoundInShort }) {
  const { w, date } = useWords();
  const { data: matrices } = useQuery(matricesQuery());
  const title = matrices?.find(({ id }) => id === round.matrix)?.title;
  return (
    <li className="list-item round-item">
      <div className="round-item-head">
        <h2>
          <Link to="/rounds/$id" params={{ id: round.id }}>
            <bdi>{round.title}</bdi>
          </Link>
        </h2>
        <p className="round-item-facts">
          <b>{w(`reporting.round.${round.state}`)}</b> · <RoundDays round={round} />
        </p>
        <p className="round-item-facts">
          {w('reporting.about', { from: date(round.from), until: date(round.until) })}
          {title !== undefined && (
            <>
              {' '}
              · <bdi>{title}</bdi>
            </>
          )}
        </p>
      </div>
      {round.counts.asked > 0 && (
        <div className="round-item-answers">
          <SidesAnswers round={round} />
        </div>
      )}
    </li>
  );
}
