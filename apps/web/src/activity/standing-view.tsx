import type { ActivityStanding, Side } from '@biennium/core';
import { useQuery } from '@tanstack/react-query';
import { roundsQuery } from '../api/reporting-queries.ts';
import { today } from '../api/today.ts';
import type { Sides } from '../keys/use-sides.ts';
import { useWords } from '../words/use-words.ts';
import { StandingMark } from './standing-mark.tsx';

interface StandingViewProps {
  readonly matrix: string;
  readonly standing: ActivityStanding;
  readonly sides: Sides;
}

/** What each side states, and between them what follows from both. */
export function StandingView({ matrix, standing, sides }: StandingViewProps) {
  const { w } = useWords();
  const { data: rounds = [] } = useQuery({ ...roundsQuery(matrix), enabled: standing.silent.length > 0 });
  const passed = rounds.filter(({ openedOn, due }) => openedOn !== null && due < today());
  const due =
    passed
      .map((round) => round.due)
      .sort()
      .at(-1) ?? null;
  const { shared } = standing;
  return (
    <section className="activity-standing" aria-labelledby="standing">
      <h2 id="standing">{w('standing.title')}</h2>
      <div className="activity-standing-three">
        <Stated side="a" standing={standing} called={sides.called('a')} due={due} />
        <div className={`activity-standing-shared activity-standing-${shared.kind.replaceAll(' ', '-')}`}>
          <h3>{w('standing.shared')}</h3>
          <p className="activity-standing-status">
            <StandingMark kind={shared.kind} />
            <b>{w(`line.shared.${shared.kind.replaceAll(' ', '-')}`)}</b>
          </p>
          {'status' in shared && <p>{w(`line.status.${shared.status.replaceAll(' ', '-')}`)}</p>}
          {'side' in shared && <p>{w('standing.by', { side: sides.called(shared.side) })}</p>}
        </div>
        <Stated side="b" standing={standing} called={sides.called('b')} due={due} />
      </div>
    </section>
  );
}

interface StatedProps {
  readonly side: Side;
  readonly standing: ActivityStanding;
  readonly called: string;
  /** When the last report was due that a silent side did not give. */
  readonly due: string | null;
}

function Stated({ side, standing, called, due }: StatedProps) {
  const { w, date } = useWords();
  const stated = standing.stated[side];
  const isSilent = standing.silent.includes(side);
  return (
    <div className={isSilent ? 'activity-standing-side activity-standing-silent' : 'activity-standing-side'}>
      <h3>{w('standing.of', { side: called })}</h3>
      {stated === null ? (
        <p>{w(isSilent ? 'standing.silent.never' : 'standing.none')}</p>
      ) : (
        <>
          <p className="activity-standing-status">
            <b>{w(`line.status.${stated.status.replaceAll(' ', '-')}`)}</b>
          </p>
          <p>{w('standing.on', { date: date(stated.on) })}</p>
          {stated.disputed && <p className="activity-standing-disputed">{w('standing.disputed')}</p>}
          {isSilent && <p>{w('standing.silent.since')}</p>}
        </>
      )}
      {isSilent && due !== null && <p>{w('standing.silent.due', { date: date(due) })}</p>}
    </div>
  );
}
