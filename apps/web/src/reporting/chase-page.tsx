import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { chaseExportAddress, chaseQuery, type ChasePage as Shown } from '../api/reporting-queries.ts';
import { useSides } from '../keys/use-sides.ts';
import { Action } from '../parts/action.tsx';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { Failing } from '../parts/failing.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { addressesToAsk } from './addresses-to-ask.ts';
import './chase-page.css';
import { ChasedItem } from './chased-item.tsx';
import { MembersOnly, useMaySee } from './members-only.tsx';
import { RoundDays } from './round-days.tsx';

/** Who has not answered in a round, and whom to ask. */
export function ChasePage() {
  const { w } = useWords();
  const { id } = useParams({ from: '/rounds/$id/chase' });
  const may = useMaySee();
  const { data, error, refetch } = useQuery({ ...chaseQuery(id), enabled: may === true });
  if (may === false)
    return (
      <div className="list-page">
        <MembersOnly title={w('reporting.chase.title')} />
      </div>
    );
  if (data !== undefined) return <Chase page={data} />;
  if (error !== null) return <Failing error={error} isWhole onRetry={() => void refetch()} />;
  return <Waiting isWhole />;
}

function Chase({ page }: { readonly page: Shown }) {
  const { w, date } = useWords();
  const { round, organizations, hidden, on } = page;
  const { coordinates } = useSides();
  const [said, setSaid] = useState('');
  const addresses = addressesToAsk(organizations);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(addresses.join('; '));
      setSaid(w('reporting.chase.copied', { n: addresses.length }));
    } catch {
      setSaid(w('reporting.chase.notCopied'));
    }
  };
  const missing = organizations.reduce((sum, { counts }) => sum + counts.missing, 0);
  return (
    <div className="list-page">
      <p className="round-way screen-only">
        <Link to="/rounds/$id" params={{ id: round.id }}>
          <bdi>{round.title}</bdi>
        </Link>
      </p>
      <ListHead
        title={w('reporting.chase.title')}
        count={w('reporting.chase.count', { n: organizations.length, missing })}
      >
        {addresses.length > 0 && (
          <Action onPress={() => void copy()}>{w('reporting.chase.copy', { n: addresses.length })}</Action>
        )}
        <ChoiceMenu
          label={w('reporting.chase.takeAway')}
          words={w('reporting.chase.takeAway')}
          icon="export"
          choices={[
            { id: 'csv', name: w('reporting.chase.csv'), href: chaseExportAddress(round.id, 'csv') },
            { id: 'xlsx', name: w('reporting.chase.xlsx'), href: chaseExportAddress(round.id, 'xlsx') },
            { id: 'print', name: w('reporting.print') },
          ]}
          onChoose={(id) => id === 'print' && window.print()}
        />
      </ListHead>
      <p className="chase-round">
        <bdi>{round.title}</bdi> · <RoundDays round={round} /> · {w('reporting.chase.on', { date: date(on) })}
      </p>
      <p role="status" className="chase-said">
        {said}
      </p>
      {hidden && <p className="chase-round">{w('reporting.chase.hidden')}</p>}
      {organizations.length === 0 ? (
        <StateView title={w('reporting.chase.none')} words={w('reporting.chase.none.words')} />
      ) : (
        <ol className="list-items">
          {organizations.map((each) => (
            <ChasedItem
              key={`${each.side} ${each.organization.id}`}
              chased={each}
              round={round}
              hidden={hidden}
              maySend={coordinates.includes(each.side) && round.state === 'open'}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
