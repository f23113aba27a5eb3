import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import {
  ownReportsQuery,
  reportQuery,
  reportsQuery,
  type ReportPage as Shown,
} from '../api/reporting-queries.ts';
import { type WhoAsks, whoQuery } from '../api/who-queries.ts';
import { Failing } from '../parts/failing.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { ownDoor } from './report-door.ts';
import { ReportView } from './report-view.tsx';
import { ReportWay } from './report-way.tsx';

/** One report at its address, with the ones before and behind it in its round. */
export function ReportPage() {
  const { w } = useWords();
  const { id } = useParams({ from: '/reports/$id' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(reportQuery(id));
  const { data: who } = useQuery(whoQuery());
  const isOwn = data !== undefined && who !== undefined && actsFor(who, data);
  const around = useReportsAround(data, isOwn);
  if (data === undefined)
    return error === null ? (
      <Waiting isWhole />
    ) : (
      <Failing error={error} isWhole onRetry={() => void refetch()} />
    );
  const keep = (page: Shown) => {
    client.setQueryData(reportQuery(page.report.id).queryKey, page);
    for (const list of ['own', 'reports', 'round', 'rounds'])
      void client.invalidateQueries({ queryKey: ['reporting', list], refetchType: 'none' });
  };
  const { round } = data;
  return (
    <div className="report-page">
      <nav className="report-ways screen-only" aria-label={w('reporting.one.ways')}>
        {round !== null && (
          <Link to="/rounds/$id" params={{ id: round.id }} search={{ show: isOwn ? 'mine' : 'reports' }}>
            <bdi>{round.title}</bdi>
          </Link>
        )}
        <ReportWay
          ids={around}
          at={id}
          onGo={(to) => void navigate({ to: '/reports/$id', params: { id: to } })}
        />
      </nav>
      <ReportView
        key={id}
        page={data}
        door={ownDoor}
        onPage={keep}
        onStale={() => void refetch()}
        mayAttach={mayAttach(who, data)}
      />
    </div>
  );
}

/** The ids of the reports that one goes through: those of one's own organization, else those of the same side. */
function useReportsAround(page: Shown | undefined, isOwn: boolean): readonly string[] {
  const round = page?.round?.id ?? '';
  const isAsked = round !== '';
  const own = useQuery({ ...ownReportsQuery(round), enabled: isAsked && isOwn });
  const others = useQuery({
    ...reportsQuery({ round, side: page?.report.side }),
    enabled: isAsked && !isOwn,
  });
  return ((isOwn ? own.data : others.data)?.items ?? []).map(({ id }) => id);
}

/** Whether somebody holds a role for the organization that reports. */
function actsFor({ grants }: WhoAsks, { report }: Shown): boolean {
  return grants.some(({ organization }) => organization === report.organization);
}

/** Whether somebody may attach evidence to a report of an organization: its own people, and the coordinator of its side. */
function mayAttach(who: WhoAsks | undefined, page: Shown): boolean {
  if (who === undefined || page.line.completedOn !== null || page.line.cancelledOn !== null) return false;
  const isCoordinator = who.grants.some(
    ({ role, side }) => role === 'coordinator' && side === page.report.side,
  );
  return who.may.includes('attach evidence') && (isCoordinator || actsFor(who, page));
}
