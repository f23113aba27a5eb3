import { useQuery } from '@tanstack/react-query';
import type { ActivityPage } from '../api/activity-queries.ts';
import { baselineQuery } from '../api/activity-queries.ts';
import { useWords } from '../words/use-words.ts';
import { AmendmentCard } from './amendment-card.tsx';
import type { ActivityNames } from './use-activity-names.ts';

interface AmendmentsViewProps {
  readonly matrix: string;
  readonly activity: ActivityPage['activity'];
  readonly names: ActivityNames;
}

/** The amendments of one line: those that wait for keys first. */
export function AmendmentsView({ matrix, activity, names }: AmendmentsViewProps) {
  const { w } = useWords();
  const { data } = useQuery(baselineQuery(matrix));
  const own = (data?.amendments ?? []).filter((each) => each.activity === activity.id);
  if (own.length === 0) return null;
  const sorted = own.toSorted((one, other) => Number(other.state === 'open') - Number(one.state === 'open'));
  return (
    <section className="amendments" aria-labelledby="amendments">
      <h2 id="amendments">{w('amendments.title')}</h2>
      {sorted.map((amendment) => (
        <AmendmentCard key={amendment.id} amendment={amendment} today={activity.content} names={names} />
      ))}
    </section>
  );
}
