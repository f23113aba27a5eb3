import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { comparisonQuery } from '../api/comparison-queries.ts';
import { Failure } from '../api/failure.ts';
import { Failing } from '../parts/failing.tsx';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { CompareHead } from './compare-head.tsx';
import './compare-page.css';
import { type CompareSearch, compareSearch } from './compare-search.ts';
import { Compared } from './compared.tsx';
import { TakeAway } from './take-away.tsx';
import { usePicked } from './use-picked.ts';

/** Any two instruments held here, one against the other, as the address says. */
export function ComparePage() {
  const { w } = useWords();
  const search = compareSearch(useSearch({ from: '/compare' }));
  const navigate = useNavigate({ from: '/compare' });
  const { data, error, refetch } = useQuery(comparisonQuery(search.old, search.new));
  const old = usePicked(search.old, data?.old);
  const fresh = usePicked(search.new, data?.new);
  const isAsked = search.old !== undefined && search.new !== undefined;
  const show = useCallback(
    (next: CompareSearch, hash = '') =>
      void navigate({ search: next, hash, replace: true, resetScroll: false }),
    [navigate],
  );

  return (
    <div className="compare">
      <CompareHead
        old={old}
        new={fresh}
        onPick={(side, id) => show({ ...search, [side]: id })}
        onSwap={() => {
          const { old: before, new: after, ...rest } = search;
          show({ ...rest, ...(after && { old: after }), ...(before && { new: before }) });
        }}
        actions={data !== undefined && <TakeAway page={data} />}
      />
      {!isAsked && <StateView title={w('compare.empty')} words={w('compare.empty.words')} />}
      {isAsked && data === undefined && error === null && <Waiting />}
      {isAsked &&
        error !== null &&
        (error instanceof Failure && error.status === 404 ? (
          <StateView title={w('compare.notKept')} words={w('compare.notKept.words')} isAlert />
        ) : (
          <Failing error={error} onRetry={() => void refetch()} />
        ))}
      {data !== undefined && (
        <Compared key={`${search.old} ${search.new}`} page={data} search={search} onShow={show} />
      )}
    </div>
  );
}
