import type { ActivityStanding, Side } from '@biennium/core';
import type { Sides } from '../keys/use-sides.ts';
import { useWords } from '../words/use-words.ts';
import { StandingMark } from './standing-mark.tsx';

interface StandingViewProps {
  readonly standing: ActivityStanding;
  readonly sides: Sides;
}

/** What each side states, and between them what follows from both. */
export function StandingView({ standing, sides }: StandingViewProps) {
  const { w } = useWords();
  const { shared } = standing;
  return (
    <section className="activity-standing" aria-labelledby="standing">
      <h2 id="standing">{w('standing.title')}</h2>
      <div className="activity-standing-three">
        <Stated side="a" standing={standing} called={sides.called('a')} />
        <div className={`activity-standing-shared activity-standing-${shared.kind.replaceAll(' ', '-')}`}>
          <h3>{w('standing.shared')}</h3>
          <p className="activity-standing-status">
            <StandingMark kind={shared.kind} />
            <b>{w(`line.shared.${shared.kind.replaceAll(' ', '-')}`)}</b>
          </p>
          {'status' in shared && <p>{w(`line.status.${shared.status.replaceAll(' ', '-')}`)}</p>}
          {'side' in shared && <p>{w('standing.by', { side: sides.called(shared.side) })}</p>}
        </div>
        <Stated side="b" standing={standing} called={sides.called('b')} />
      </div>
    </section>
  );
}

interface StatedProps {
  readonly side: Side;
  readonly standing: ActivityStanding;
  readonly called: string;
}

function Stated({ side, standing, called }: StatedProps) {
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
          {isSilent && <p>{w('standing.silent.since', { date: date(stated.on) })}</p>}
        </>
      )}
    </div>
  );
}
