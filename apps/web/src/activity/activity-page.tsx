import { useParams } from '@tanstack/react-router';
import { Failing } from '../parts/failing.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ActivityView } from './activity-view.tsx';
import { useActivity } from './use-activity.ts';

/** One activity of a matrix and all that belongs to it. */
export function ActivityPage() {
  const { id } = useParams({ from: '/activities/$id' });
  return <OneActivity key={id} id={id} />;
}

function OneActivity({ id }: { readonly id: string }) {
  const { open, failed, retry } = useActivity(id);
  if (open) return <ActivityView open={open} />;
  return failed ? <Failing error={failed} isWhole onRetry={retry} /> : <Waiting />;
}
