import { useMemo } from 'react';
import type { ComparisonPage } from '../api/comparison-queries.ts';
import { useKeys } from '../parts/keys.ts';
import { CompareBar } from './compare-bar.tsx';
import { type CompareSearch, kindsOfSearch } from './compare-search.ts';
import { ComparisonView } from './comparison-view.tsx';
import { KindFilter } from './kind-filter.tsx';
import { countsOfKinds } from './kind-of-row.ts';
import { Legend } from './legend.tsx';
import { mattersOfRows, type RowMatter } from './matter-of-row.ts';
import { Notices } from './notices.tsx';
import { stopsOfNotes, stopsOfRows } from './stops.ts';
import { usePlace } from './use-place.ts';
import { useStepping } from './use-stepping.ts';
import { useThreads } from './use-threads.ts';

interface ComparedProps {
  readonly page: ComparisonPage;
  readonly search: CompareSearch;
  readonly onShow: (search: CompareSearch, hash?: string) => void;
}

/** Two texts held against each other, with what narrows and steps through them. */
export function Compared({ page, search, onShow }: ComparedProps) {
  const { comparison, issues } = page;
  const [place, go] = usePlace();
  const matters = useMemo(() => mattersOfRows(comparison), [comparison]);
  const counts = useMemo(() => countsOfKinds(comparison), [comparison]);
  const only = useMemo(() => kindsOfSearch(search.only), [search.only]);
  const isRoutineMarked = search.routine === 'marked';
  const isShown = useMemo(() => shownRows(only, isRoutineMarked), [only, isRoutineMarked]);
  const stops = useMemo(
    () => [...stopsOfRows(matters.filter(isShown), isRoutineMarked), ...stopsOfNotes(comparison.notes, only)],
    [matters, comparison, isShown, only, isRoutineMarked],
  );
  const threadOf = useThreads(page);
  const stepping = useStepping({ stops, place, go });
  const change = (part: Partial<Record<'view' | 'routine' | 'all' | 'only', string | undefined>>) =>
    onShow({ ...search, ...part } as CompareSearch, place ?? '');
  useKeys({
    v: () => change({ view: search.view === 'side' ? undefined : 'side' }),
    r: () => change({ routine: isRoutineMarked ? undefined : 'marked' }),
    a: () => change({ all: search.all === 'open' ? undefined : 'open' }),
  });

  const hasRows = matters.length > 0;
  return (
    <>
      <Notices issues={issues} />
      {hasRows && (
        <>
          <div className="compare-kinds">
            <KindFilter
              counts={counts}
              only={only}
              onChange={(kinds) => change({ only: kinds.join(',') || undefined })}
            />
            <Legend isRoutineMarked={isRoutineMarked} />
          </div>
          <CompareBar search={search} stops={stops.length} stepping={stepping} onChange={change} />
          <ComparisonView
            matters={matters}
            notes={comparison.notes}
            language={page.new.language}
            isSide={search.view === 'side'}
            isRoutineMarked={isRoutineMarked}
            only={only}
            isShown={isShown}
            isAllOpen={search.all === 'open'}
            place={place}
            threadOf={threadOf}
            onGo={go}
          />
        </>
      )}
    </>
  );
}

/** Which rows stand in full: those that are asked for, else what changed in the text, routine aside. */
function shownRows(only: ReturnType<typeof kindsOfSearch>, isRoutineMarked: boolean) {
  return ({ kind, row }: RowMatter): boolean => {
    if (only.length > 0) return only.includes(kind);
    const role = (row.new[0] ?? row.old[0])?.role;
    if (role === 'front' || role === 'closing') return false;
    if (role === 'formula' || role === 'heading') return true;
    return kind !== 'unchanged' && (kind !== 'routine' || isRoutineMarked);
  };
}
