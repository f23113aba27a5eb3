import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cycleQuery } from '../api/calendar-queries.ts';
import type { HomePage } from '../api/home-queries.ts';
import { duedEntriesQuery, totalQuery } from '../api/home-queries.ts';
import { today } from '../api/today.ts';
import { spanInWords } from '../calendar/time-span-words.ts';
import { isLate, isOver } from '../register/late.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import { countOfLate, FollowedLate } from './followed-late.tsx';

interface LateThingsProps {
  readonly lineage: string | undefined;
  /** What the follow-up tells to be late, for who takes part in it. */
  readonly followed?: Pick<HomePage, 'late' | 'silent'> | undefined;
}

/** What the texts and the register tell to be late: milestones of the cycle, mandates, action points, agreements that ran out. */
export function LateThings({ lineage, followed }: LateThingsProps) {
  const { w, number, language } = useWords();
  const on = today();
  const cycle = useQuery({ ...cycleQuery(lineage ?? '', undefined), enabled: lineage !== undefined });
  const mandates = useQuery(
    totalQuery('mandates', `/api/mandates?${new URLSearchParams({ fate: 'last', overdue: 'true', on })}`),
  );
  const actions = useQuery(duedEntriesQuery('action', on)).data?.filter((each) => isLate(each, on));
  const agreements = useQuery(duedEntriesQuery('agreement', on)).data?.filter((each) => isOver(each, on));
  const milestones = cycle.data?.cycles.at(-1)?.milestones.filter(({ state }) => state === 'late');
  const isKnown =
    (milestones !== undefined || lineage === undefined || cycle.isError) &&
    (mandates.data !== undefined || mandates.isError);
  const count =
    (milestones?.length ?? 0) +
    (mandates.data ?? 0) +
    (actions?.length ?? 0) +
    (agreements?.length ?? 0) +
    (followed === undefined ? 0 : countOfLate(followed));
  return (
    <section aria-labelledby="home-late">
      <div className="home-section-head">
        <h2 id="home-late">{w('home.late')}</h2>
        {count > 0 && <span className="home-number home-loud">{number(count)}</span>}
      </div>
      {isKnown && count === 0 && <p className="home-none">{w('home.late.none')}</p>}
      {count > 0 && (
        <ul className="home-list">
          {followed !== undefined && <FollowedLate {...followed} />}
          {milestones?.map(({ kind, due }) => (
            <li key={kind}>
              <Link to="/cycle" search={{ lineage }} className="home-row">
                <span>{w(`cycle.kind.${kind}`)}</span>
                {due !== null && <small>{w('cycle.dueSince', { date: spanInWords(due, language) })}</small>}
              </Link>
            </li>
          ))}
          {(mandates.data ?? 0) > 0 && (
            <li>
              <Link
                to="/mandates"
                search={{ fate: 'last', overdue: 'true', group: 'due' }}
                className="home-row"
              >
                <span>{w('home.late.mandates')}</span>
                <span className="home-number">{number(mandates.data ?? 0)}</span>
              </Link>
            </li>
          )}
          {actions?.map(({ id, label, partOf, lastDay }) => (
            <li key={id}>
              <DuedLink id={partOf ?? id}>
                <bdi>{label}</bdi>
                {lastDay !== null && (
                  <small>{w('cycle.dueSince', { date: timeInWords(lastDay, language) })}</small>
                )}
              </DuedLink>
            </li>
          ))}
          {agreements?.map(({ id, label, lastDay }) => (
            <li key={id}>
              <Link to="/agreements/$id" params={{ id }} className="home-row">
                <bdi>{label}</bdi>
                {lastDay !== null && (
                  <small>{w('home.late.expired', { date: timeInWords(lastDay, language) })}</small>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The way to an entry of the register: an action point stands with the meeting or the agreement that it belongs to. */
function DuedLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  if (id.startsWith('action:')) return <p className="home-row">{children}</p>;
  return (
    <Link
      to={id.startsWith('meeting:') ? '/meetings/$id' : '/agreements/$id'}
      params={{ id }}
      className="home-row"
    >
      {children}
    </Link>
  );
}
