import type { Side } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';
import { type HomeList, listed } from './waiting.ts';

/** Adopted lines past their last day that are neither completed nor cancelled; with `leads` those that one of them leads. */
export async function overdueLines(
  db: Kysely<Tables>,
  workspace: string,
  day: string,
  leads: readonly string[] | null,
  most: number,
): Promise<HomeList> {
  const led =
    leads === null
      ? sql`true`
      : sql`(x.lead_a = any(${[...leads]}::text[]) or x.lead_b = any(${[...leads]}::text[]))`;
  return listed(
    db,
    sql`
      select x.id as subject, x.code, x.title, x.content, x.planned_until as due, null as organization,
        null as decision, count(*) over () as count
      from activity as x
      join matrix as m on m.workspace = x.workspace and m.id = x.matrix
      where x.workspace = ${workspace} and x.state = 'adopted' and x.completed_on is null and x.cancelled_on is null
        and m.closed_on is null and x.planned_until || '~' < ${day} and ${led}
      order by x.planned_until, x.code
      limit ${most}`,
  );
}

/** An organization that has not handed in what an open round asked for by a day that has passed. */
export interface SilentOrganization {
  readonly organization: string;
  readonly side: Side;
  readonly round: string;
  readonly missing: number;
  /** The last day of the round. */
  readonly due: string;
}

/** The silent organizations of a side, or of both: those with most missing first. */
export async function silentOrganizations(
  db: Kysely<Tables>,
  workspace: string,
  day: string,
  sides: readonly Side[],
  organizations: readonly string[] | null,
): Promise<SilentOrganization[]> {
  const { rows } = await sql<Omit<SilentOrganization, 'missing'> & { missing: string }>`
    select r.organization, r.side, r.round, d.due, count(*) as missing
    from reporting_round as d
    join progress_report as r on r.workspace = d.workspace and r.round = d.id
    where d.workspace = ${workspace} and d.opened_on is not null and d.closed_on is null and d.due < ${day}
      and r.state in ('requested', 'draft', 'returned') and r.side = any(${[...sides]}::text[])
      and ${organizations === null ? sql`true` : sql`r.organization = any(${[...organizations]}::text[])`}
    group by r.organization, r.side, r.round, d.due
    order by count(*) desc, r.organization`.execute(db);
  return rows.map(({ missing, ...row }) => ({ ...row, missing: Number(missing) }));
}

/** How many lines of a matrix stand where for both sides. */
export async function sharedOfMatrix(
  db: Kysely<Tables>,
  workspace: string,
  matrix: string,
): Promise<Readonly<Record<string, number>>> {
  const rows = await db
    .selectFrom('activity')
    .select(({ fn }) => ['shared', fn.countAll<string>().as('count')])
    .where('workspace', '=', workspace)
    .where('matrix', '=', matrix)
    .where('state', '=', 'adopted')
    .where('cancelled_on', 'is', null)
    .groupBy('shared')
    .execute();
  return Object.fromEntries(rows.map(({ shared, count }) => [shared, Number(count)]));
}
