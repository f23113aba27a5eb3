import type { ActivityContent } from '@biennium/core';
import type { ActivityPage } from '../api/activity-queries.ts';
import { today } from '../api/today.ts';
import { useWords } from '../words/use-words.ts';
import { milestoneStates } from './milestone-states.ts';

interface MilestonesLineProps {
  readonly content: ActivityContent;
  readonly reports: ActivityPage['reports'];
}

/** The steps on the way as a line, in the order in which they are due. */
export function MilestonesLine({ content, reports }: MilestonesLineProps) {
  const { w, date } = useWords();
  const milestones = milestoneStates(content.milestones, reports, today());
  if (milestones.length === 0) return null;
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{w('activity.field.milestones')}</h2>
      <ol className="milestones">
        {milestones.map(({ id, title, due, state, metOn }) => (
          <li key={id} className={`milestone milestone-${state}`}>
            <span className="milestone-day">{date(due)}</span>
            <bdi className="milestone-title">{title}</bdi>
            <span className="milestone-state">
              {state === 'met' && metOn !== null
                ? w('milestone.met', { date: date(metOn) })
                : w(state === 'missed' ? 'milestone.missed' : 'milestone.open')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
