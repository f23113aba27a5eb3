import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { reviewQuery } from '../../api/mandate-queries.ts';
import { Failing } from '../../parts/failing.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { ReviewView } from './review-view.tsx';

/** All that a text asks for, to be gone through: the paragraph beside what was read in it. */
export function ReviewPage() {
  const { instrument } = useParams({ from: '/review/$instrument' });
  const { data, error, refetch } = useQuery(reviewQuery(instrument));
  if (data === undefined) {
    if (error === null) return <Waiting />;
    return <Failing isWhole error={error} onRetry={() => void refetch()} />;
  }
  return <ReviewView key={instrument} page={data} />;
}
