import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { originsQuery } from '../api/comparison-queries.ts';
import { Failure } from '../api/failure.ts';
import { Failing } from '../parts/failing.tsx';
import { NowhereView } from '../parts/nowhere-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { OriginsReading } from './origins-reading.tsx';
import { type OriginsSearch, originsSearch } from './origins-search.ts';

/** A text of a lineage with the origin of each of its words. */
export function OriginsPage() {
  const { id } = useParams({ from: '/lineages/$id/origins' });
  const search = originsSearch(useSearch({ from: '/lineages/$id/origins' }));
  const navigate = useNavigate({ from: '/lineages/$id/origins' });
  const { data, error, refetch } = useQuery(originsQuery(id, search.at));
  const show = (next: OriginsSearch, hash = '') =>
    void navigate({ search: next, hash, replace: true, resetScroll: false });

  if (data === undefined) {
    if (error === null) return <Waiting isWhole />;
    if (error instanceof Failure && error.status === 404) return <NowhereView />;
    return <Failing error={error} onRetry={() => void refetch()} />;
  }
  return <OriginsReading key={`${id} ${data.at}`} page={data} search={search} onShow={show} />;
}
