import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { ownReportsQuery, type ReportOfLine, reportsQuery } from '../api/reporting-queries.ts';
import { useSides } from '../keys/use-sides.ts';
import { Failing } from '../parts/failing.tsx';
import '../parts/filter-bar.css';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { useKeys } from '../parts/keys.ts';
import { StateView } from '../parts/state-view.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import { statesOfAnswer } from './answers.ts';
import { OrganizationName } from './organization-name.tsx';
import { ReportStateMark } from './report-state-mark.tsx';
import './reports-list.css';
import { type RoundSearch, roundSearchOf } from './round-search.ts';

interface ReportsListProps {
  readonly round: string;
  readonly search: RoundSearch;
  /** Those of the organizations for which the person acts, and no others. */
  readonly isOwn: boolean;
  readonly onShow: (search: RoundSearch) => void;
}

/** The reports of a round that pass the filter of the address, to be gone through with j, k and Enter. */
export function ReportsList({ round, search, isOwn, onShow }: ReportsListProps) {
  const { w } = useWords();
  const { called } = useSides();
  const all = useQuery({ ...reportsQuery({ round }), enabled: !isOwn });
  const own = useQuery({ ...ownReportsQuery(round), enabled: isOwn });
  const { data, error, refetch } = isOwn ? own : all;
  if (data === undefined)
    return error === null ? <Waiting /> : <Failing error={error} onRetry={() => void refetch()} />;
  const { answer, side, organization } = search;
  const shown = data.items.filter(
    (report) =>
      (answer === undefined || statesOfAnswer(answer).includes(report.state)) &&
      (isOwn || side === undefined || report.side === side) &&
      (organization === undefined || report.organization === organization),
  );
  const narrow = (some: RoundSearch) => onShow({ ...search, ...some });
  return (
    <>
      {!isOwn && (
        <search className="filter-bar" aria-label={w('reporting.filters')}>
          <FilterChoice
            label={w('reporting.side')}
            value={side}
            choices={(['a', 'b'] as const).map((id) => ({ id, name: called(id) }))}
            onChange={(id) => narrow({ side: roundSearchOf({ side: id }).side })}
          />
          <OrganizationFilter
            organizations={data.organizations}
            value={organization}
            onChange={(id) => narrow({ organization: id })}
          />
        </search>
      )}
      <p role="status" className="list-count reports-count">
        {w('reporting.list.count', { n: shown.length })}
        {!isOwn && <> · {w('reporting.list.seen')}</>}
      </p>
      {shown.length === 0 ? (
        <StateView title={w('reporting.list.none')} words={w('reporting.list.none.words')} />
      ) : (
        <ReportRows reports={shown} organizations={data.organizations} isOwn={isOwn} />
      )}
    </>
  );
}

interface OrganizationFilterProps {
  readonly organizations: ReportRowsProps['organizations'];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

function OrganizationFilter({ organizations, value, onChange }: OrganizationFilterProps) {
  const { w, language } = useWords();
  const choices = organizations.map(({ id, names, acronym }) => ({
    id,
    name: names[language] ?? names.en ?? acronym ?? id,
  }));
  return (
    <FilterChoice label={w('reporting.organization')} value={value} choices={choices} onChange={onChange} />
  );
}

interface ReportRowsProps {
  readonly reports: readonly ReportOfLine[];
  readonly organizations: readonly Parameters<typeof OrganizationName>[0]['organization'][];
  readonly isOwn: boolean;
}

function ReportRows({ reports, organizations, isOwn }: ReportRowsProps) {
  const { w, date } = useWords();
  const navigate = useNavigate();
  const list = useRef<HTMLTableSectionElement>(null);
  const step = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-report]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[at === -1 && by === -1 ? links.length - 1 : at + by]?.focus();
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    o: () => {
      const id = (document.activeElement as HTMLElement | null)?.dataset['report'];
      if (id !== undefined) void navigate({ to: '/reports/$id', params: { id } });
    },
  });
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const isOne = organizations.length === 1;
  return (
    <table className="reports-table">
      <thead>
        <tr>
          <th scope="col">{w('reporting.list.code')}</th>
          <th scope="col">{w('reporting.list.line')}</th>
          {!(isOwn && isOne) && <th scope="col">{w('reporting.organization')}</th>}
          <th scope="col">{w('reporting.list.state')}</th>
          <th scope="col">{w('reporting.list.status')}</th>
          <th scope="col">{w('reporting.list.changed')}</th>
        </tr>
      </thead>
      <tbody ref={list}>
        {reports.map((report) => {
          const organization = byId.get(report.organization);
          return (
            <tr key={report.id}>
              <td className="reports-code">
                <bdi>{report.line.code}</bdi>
              </td>
              <th scope="row">
                <Link
                  to="/reports/$id"
                  params={{ id: report.id }}
                  data-report={report.id}
                  lang={report.line.language ?? undefined}
                >
                  <bdi>{report.line.title}</bdi>
                </Link>
              </th>
              {!(isOwn && isOne) && (
                <td>{organization && <OrganizationName organization={organization} />}</td>
              )}
              <td>
                <ReportStateMark state={report.state} />
              </td>
              <td>
                {report.content.status !== null &&
                  w(`reporting.status.${report.content.status.replaceAll(' ', '-')}`)}
              </td>
              <td className="reports-day">{report.state !== 'requested' && date(report.changedAt)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
