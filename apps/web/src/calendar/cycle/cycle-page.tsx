import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { cycleQuery } from '../../api/calendar-queries.ts';
import { Failure } from '../../api/failure.ts';
import { lineagesQuery } from '../../api/lineage-queries.ts';
import { Action } from '../../parts/action.tsx';
import { Failing } from '../../parts/failing.tsx';
import '../../parts/filter-bar.css';
import { useReading } from '../../api/use-reading.ts';
import { ListHead } from '../../parts/list-head.tsx';
import { StateView } from '../../parts/state-view.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { type CycleSearch, cycleSearchOf, isDay } from './cycle-search.ts';
import { CycleView } from './cycle-view.tsx';

/** From one resolution to the next: what is due, what is late, and how it was before. */
export function CyclePage() {
  const { w } = useWords();
  const search = cycleSearchOf(useSearch({ from: '/cycle' }));
  const navigate = useNavigate({ from: '/cycle' });
  const lineages = useQuery(lineagesQuery({}));
  const items = lineages.data?.items ?? [];
  const chosen = search.lineage ?? items[0]?.id;
  const cycle = useQuery({ ...cycleQuery(chosen ?? '', search.on), enabled: chosen !== undefined });
  useReading('lineages', 'cycle');
  const show = (next: CycleSearch) => void navigate({ search: next, replace: true });
  const error = lineages.error ?? cycle.error;
  const isGone = cycle.error instanceof Failure && cycle.error.status === 404;

  return (
    <div className="list-page cycle-page">
      <ListHead title={w('cycle.title')} count="">
        <Action icon="print" onPress={() => window.print()}>
          {w('calendar.print')}
        </Action>
      </ListHead>
      <search className="filter-bar" aria-label={w('cycle.choice')}>
        {(items.length > 1 || search.lineage !== undefined) && (
          <label className="filter">
            <span>{w('cycle.of')}</span>
            <select
              value={chosen ?? ''}
              onChange={(event) => show({ ...search, lineage: event.target.value })}
            >
              {chosen !== undefined && !items.some(({ id }) => id === chosen) && (
                <option value={chosen}>{cycle.data?.name ?? '…'}</option>
              )}
              {items.map(({ id, name, language }) => (
                <option key={id} value={id} lang={language}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className={search.on === undefined ? 'filter' : 'filter filter-set'}>
          <span>{w('cycle.on')}</span>
          <input
            type="date"
            value={search.on ?? cycle.data?.on ?? ''}
            onChange={({ target }) => isDay(target.value) && show({ ...search, on: target.value })}
          />
        </label>
        {search.on !== undefined && (
          <Action onPress={() => show({ ...search, on: undefined })}>{w('cycle.today')}</Action>
        )}
      </search>
      {lineages.data?.total === 0 && (
        <StateView title={w('cycle.empty')} words={w('cycle.empty.words')}>
          <Link to="/lineages" className="action action-main">
            {w('cycle.toLineages')}
          </Link>
        </StateView>
      )}
      {isGone && <StateView title={w('cycle.gone')} words={w('cycle.gone.words')} />}
      {error !== null && !isGone && cycle.data === undefined && (
        <Failing error={error} onRetry={() => void (lineages.error ? lineages.refetch() : cycle.refetch())} />
      )}
      {cycle.data !== undefined && !isGone ? (
        <CycleView page={cycle.data} />
      ) : (
        error === null && lineages.data?.total !== 0 && <Waiting />
      )}
    </div>
  );
}
