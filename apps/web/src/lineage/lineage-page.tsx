import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Failure } from '../api/failure.ts';
import { findingsQuery, lineageQuery, type TaggedLineage } from '../api/lineage-queries.ts';
import { Failing } from '../parts/failing.tsx';
import { useKeys } from '../parts/keys.ts';
import { NowhereView } from '../parts/nowhere-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { LineageFilters } from './lineage-filters.tsx';
import { LineageHead } from './lineage-head.tsx';
import './lineage-page.css';
import { type LineageSearch, lineageSearchOf, type View } from './lineage-search.ts';
import { LineageTable } from './lineage-table.tsx';
import { MembersView } from './members/members-view.tsx';
import { NoThreads } from './no-threads.tsx';
import { groupedThreads, narrowedThreads } from './picture/narrowed-threads.ts';
import { pictureOfLineage } from './picture/picture-of-lineage.ts';
import { ThreadsPicture } from './picture/threads-picture.tsx';
import { WholePicture } from './whole/whole-picture.tsx';

/** A lineage: as threads through time, as a whole, as a table, or its members with the reasons for them. */
export function LineagePage() {
  const { id } = useParams({ from: '/lineages/$id' });
  const { data, error, refetch } = useQuery(lineageQuery(id));
  if (data === undefined) {
    if (error === null) return <Waiting isWhole />;
    if (error instanceof Failure && error.status === 404) return <NowhereView />;
    return <Failing isWhole error={error} onRetry={() => void refetch()} />;
  }
  return <LineageView page={data} />;
}

function LineageView({ page }: { readonly page: TaggedLineage }) {
  const search = lineageSearchOf(useSearch({ from: '/lineages/$id' }));
  const navigate = useNavigate({ from: '/lineages/$id' });
  const { change, part, strength, substantive, q, view = 'threads', order = 'text' } = search;
  const picture = useMemo(() => pictureOfLineage(page), [page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the search is made anew each time; these are its words
  const asked = useMemo(() => search, [change, part, strength, substantive, q]);
  const { data: findings } = useQuery(findingsQuery(page.id, q?.trim() ?? ''));
  const found = useMemo(
    () =>
      new Set(q === undefined ? [] : findings?.map(({ instrument, address }) => `${instrument}:${address}`)),
    [findings, q],
  );
  const groups = useMemo(
    () =>
      groupedThreads(narrowedThreads(picture.threads, asked, found), order, ({ latest, latestMember }) =>
        placeOf(page, latestMember, latest.address),
      ),
    [picture, asked, found, order, page],
  );
  const shown = groups.reduce((sum, { threads }) => sum + threads.length, 0);
  const show = (next: LineageSearch) => void navigate({ search: next, replace: true });
  const turn = (to: View) => show({ ...search, view: to === 'threads' ? undefined : to });
  useKeys({
    t: () => turn(view === 'table' ? 'threads' : 'table'),
    w: () => turn(view === 'whole' ? 'threads' : 'whole'),
    m: () => turn(view === 'members' ? 'threads' : 'members'),
  });
  const all = () => show({ view: search.view, order: search.order });

  return (
    <div className={view === 'threads' ? 'lineage lineage-filling' : 'lineage'}>
      <LineageHead page={page} view={view} onTurn={turn} />
      {view === 'members' ? (
        <MembersView page={page} />
      ) : (
        <>
          <LineageFilters search={search} shown={shown} of={picture.threads.length} onChange={show} />
          {shown === 0 && <NoThreads onAll={all} />}
          {shown > 0 && view === 'threads' && (
            <ThreadsPicture page={page} picture={picture} groups={groups} search={asked} />
          )}
          {shown > 0 && view === 'whole' && (
            <WholePicture page={page} picture={picture} groups={groups} search={asked} />
          )}
          {shown > 0 && view === 'table' && <LineageTable page={page} groups={groups} />}
        </>
      )}
    </div>
  );
}

/** Where a paragraph stands in its instrument. */
function placeOf({ members }: TaggedLineage, member: number, address: string): number {
  return members[member]?.paragraphs.findIndex((each) => each.address === address) ?? -1;
}
