import type { ReportState, Side } from '@biennium/core';
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from '../../tables.ts';
import { totalOf } from '../../total-of.ts';
import { type ReportRow, reportColumns, type StoredReport, storedReport } from './reports.ts';

/** Every filter that is given must hold. */
export interface ReportFilter {
  readonly round?: string | undefined;
  /** Reports outside of any round. */
  readonly outside?: boolean | undefined;
  readonly matrix?: string | undefined;
  readonly activity?: string | undefined;
  readonly organization?: string | undefined;
  readonly organizations?: readonly string[] | undefined;
  readonly side?: Side | undefined;
  readonly states?: readonly ReportState[] | undefined;
}

/** Whose eyes see reports (rule F9). */
export interface ReportEyes {
  readonly inside: boolean;
  readonly sides: readonly Side[];
  /** The sides whose coordinator one is. */
  readonly coordinates: readonly Side[];
  readonly organizations: readonly string[];
}

/** A report with the line that it is about, in short. */
export interface ReportOfLine extends StoredReport {
  readonly line: {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly language: string | null;
    readonly matrix: string;
    readonly plannedUntil: string | null;
    /** Who leads for the other side. */
    readonly otherLead: string | null;
  };
}

type Passing = SelectQueryBuilder<
  Tables & { r: Tables['progress_report']; x: Tables['activity'] },
  'r' | 'x',
  object
>;

/** The reports that pass a filter and that these eyes see. */
function passingReports(
  db: Kysely<Tables>,
  workspace: string,
  { inside, sides, coordinates, organizations: own }: ReportEyes,
  filter: ReportFilter,
): Passing {
  let query = db
    .selectFrom('progress_report as r')
    .innerJoin('activity as x', (join) =>
      join.onRef('x.workspace', '=', 'r.workspace').onRef('x.id', '=', 'r.activity'),
    )
    .where('r.workspace', '=', workspace) as unknown as Passing;
  query = query.where((of) =>
    of.or([
      of('r.state', '=', 'published'),
      ...(inside ? [of('r.state', 'in', ['validated', 'countersigned', 'disputed'])] : []),
      ...(inside && sides.length > 0
        ? [of.and([of('r.side', 'in', [...sides]), of('r.state', '=', 'submitted')])]
        : []),
      ...(inside && coordinates.length > 0 ? [of('r.side', 'in', [...coordinates])] : []),
      ...(inside && sides.length > 0 && own.length > 0
        ? [of.and([of('r.side', 'in', [...sides]), of('r.organization', 'in', [...own])])]
        : []),
    ]),
  );
  const { round, outside, matrix, activity, organization, organizations, side, states } = filter;
  if (round !== undefined) query = query.where('r.round', '=', round);
  if (outside === true) query = query.where('r.round', 'is', null);
  if (matrix !== undefined) query = query.where('x.matrix', '=', matrix);
  if (activity !== undefined) query = query.where('r.activity', '=', activity);
  if (organization !== undefined) query = query.where('r.organization', '=', organization);
  if (organizations !== undefined)
    query =
      organizations.length === 0
        ? query.where(sql<boolean>`false`)
        : query.where('r.organization', 'in', [...organizations]);
  if (side !== undefined) query = query.where('r.side', '=', side);
  if (states !== undefined && states.length > 0) query = query.where('r.state', 'in', [...states]);
  return query;
}

/** One page of the reports that pass a filter and that these eyes see, in the order of the codes of their lines, and how many there are. */
export async function listReportRows(
  db: Kysely<Tables>,
  workspace: string,
  eyes: ReportEyes,
  filter: ReportFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<{ readonly reports: ReportOfLine[]; readonly total: number }> {
  const passing = passingReports(db, workspace, eyes, filter);
  const rows = await passing
    .select(reportColumns.map((column) => `r.${column}` as const))
    .select(['x.code', 'x.title', 'x.matrix', 'x.planned_until', 'x.lead_a', 'x.lead_b'])
    .select(sql<string | null>`x.content ->> 'language'`.as('language'))
    .orderBy('x.code')
    .orderBy('r.changed_at', 'desc')
    .orderBy('r.id')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  const reports = rows.map((row): ReportOfLine => {
    const { code, title, matrix, planned_until, lead_a, lead_b, language, ...report } = row as ReportRow & {
      code: string;
      title: string;
      matrix: string;
      planned_until: string | null;
      lead_a: string | null;
      lead_b: string | null;
      language: string | null;
    };
    const otherLead = report.side === 'a' ? lead_b : lead_a;
    const line = {
      ...{ id: report.activity, code, title, language, matrix, plannedUntil: planned_until, otherLead },
    };
    return { ...storedReport(report), line };
  });
  return { reports, total: await totalOf(passing) };
}

/** How many reports a round has of each state, organization by organization. */
export interface ReportCount {
  readonly round: string;
  readonly organization: string;
  readonly side: Side;
  readonly state: ReportState;
  readonly count: number;
}

/** Counts the reports of rounds by organization and state. */
export async function countReportsOfRounds(
  db: Kysely<Tables>,
  workspace: string,
  rounds: readonly string[],
): Promise<ReportCount[]> {
  if (rounds.length === 0) return [];
  const rows = await db
    .selectFrom('progress_report')
    .select(({ fn }) => ['round', 'organization', 'side', 'state', fn.countAll<string>().as('count')])
    .where('workspace', '=', workspace)
    .where('round', 'in', [...rounds])
    .groupBy(['round', 'organization', 'side', 'state'])
    .orderBy('organization')
    .execute();
  return rows.map(({ round, count, ...row }) => ({ ...row, round: round as string, count: Number(count) }));
}

/** A report that was not handed in. */
export interface MissingReport {
  readonly report: string;
  readonly organization: string;
  readonly side: Side;
  readonly line: {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly language: string | null;
  };
}

/** The reports of a round that were not handed in, in the order of the codes of their lines, so many of each organization. */
export async function missingReports(
  db: Kysely<Tables>,
  workspace: string,
  round: string,
  mostOfEach: number,
): Promise<MissingReport[]> {
  const { rows } = await sql<{
    report: string;
    organization: string;
    side: Side;
    line: string;
    code: string;
    title: string;
    language: string | null;
  }>`
    select n.report, n.organization, n.side, n.line, n.code, n.title, n.content ->> 'language' as language
    from (
      select r.id as report, r.organization, r.side, x.id as line, x.code, x.title, x.content,
        row_number() over (partition by r.organization order by x.code) as place
      from progress_report as r
      join activity as x on x.workspace = r.workspace and x.id = r.activity
      where r.workspace = ${workspace} and r.round = ${round} and r.state in ('requested', 'draft', 'returned')
    ) as n
    where n.place <= ${mostOfEach}
    order by n.code`.execute(db);
  return rows.map(({ report, organization, side, line, code, title, language }) => ({
    ...{ report, organization, side, line: { id: line, code, title, language } },
  }));
}
