import { Link } from '@tanstack/react-router';
import type { CyclePage } from '../../api/calendar-queries.ts';
import { useWords } from '../../words/use-words.ts';
import { MilestoneStrip } from './milestone-strip.tsx';
import { MilestoneWords } from './milestone-words.tsx';
import { daysOfCycle, scaleOver } from './strip-scale.ts';

interface PastCycleProps {
  readonly cycle: CyclePage['cycles'][number];
  readonly members: CyclePage['members'];
  readonly isRightToLeft: boolean;
}

/** A cycle that another one followed: its line, and what the texts record of it. */
export function PastCycle({ cycle, members, isRightToLeft }: PastCycleProps) {
  const { w, date } = useWords();
  const { member, symbol, from, until, milestones } = cycle;
  const head = member === null ? undefined : members[member];
  const scale = scaleOver(daysOfCycle(cycle));
  const name = symbol ?? head?.symbol ?? head?.draftSymbol ?? w('read.noSymbol');
  const shown = milestones.filter(({ kind }) => kind !== 'resolution');
  return (
    <li className="past-cycle">
      <div className="past-cycle-head">
        <h3>
          {head === undefined ? (
            <bdi>{name}</bdi>
          ) : (
            <Link to="/resolutions/$id" params={{ id: head.instrument }}>
              <bdi>{name}</bdi>
            </Link>
          )}
        </h3>
        <p>
          {from === null ? w('cycle.undated') : date(from)}
          {until !== null && ` – ${date(until)}`}
        </p>
        {head !== undefined && head.symbol !== null && head.symbol !== name && (
          <p>
            <bdi>{head.symbol}</bdi>
          </p>
        )}
        {head === undefined && <p className="past-cycle-gap">{w('cycle.notHeld')}</p>}
      </div>
      {scale !== null && shown.length > 0 && (
        <MilestoneStrip {...{ milestones, scale, isRightToLeft }} on={null} withYears />
      )}
      {shown.length > 0 && (
        <ul className="past-cycle-milestones">
          {shown.map((milestone, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <li key={`${milestone.kind} ${at}`}>
              <h4>{w(`cycle.kind.${milestone.kind}`)}</h4>
              <MilestoneWords milestone={milestone} members={members} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
