import type { ActivityStatus, LineState, SharedStatus, Side } from '@biennium/core';
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { queryFromWords } from '../../search/stored-words.ts';
import type { Tables } from '../../tables.ts';
import { totalOf } from '../../total-of.ts';
import { activityColumns, type StoredActivity, storedActivity } from './activities.ts';

export const activitySorts = [
  ...(['code', 'title', 'until', 'cluster', 'area', 'lead', 'status', 'changed'] as const),
] as const;
export type ActivitySort = (typeof activitySorts)[number];

/** Every filter that is given must hold. */
export interface ActivityFilter {
  readonly matrix?: string | undefined;
  readonly state?: LineState | undefined;
  readonly shared?: SharedStatus['kind'] | undefined;
  /** A status that either side stated last. */
  readonly status?: ActivityStatus | undefined;
  /** A side that is silent although a report was due. */
  readonly silent?: Side | undefined;
  readonly kind?: string | undefined;
  readonly area?: string | undefined;
  readonly cluster?: string | undefined;
  /** An organization that leads, or that leads or is a partner. */
  readonly lead?: string | undefined;
  readonly organization?: string | undefined;
  readonly country?: string | undefined;
  readonly goal?: string | undefined;
  readonly mandate?: string | undefined;
  /** First and last ISO 8601 day between which it goes on. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Past its last day and neither completed nor cancelled, on the day that is asked about. */
  readonly overdue?: boolean | undefined;
  readonly open?: boolean | undefined;
  readonly withdrawn?: boolean | undefined;
  /** Words of the line or its code, all of them. */
  readonly q?: string | undefined;
}

/** Whose eyes see the list (rule F9): what is public; of who is inside what both sides see; and what is of the own sides. */
export interface Eyes {
  readonly sides: readonly Side[];
  readonly inside: boolean;
}

/** One page of the lines that pass the filter and that these eyes see, and how many there are. What has no value comes last. */
export async function listActivities(
  db: Kysely<Tables>,
  workspace: string,
  eyes: Eyes,
  filter: ActivityFilter,
  today: string,
  order: { readonly by: ActivitySort; readonly descending: boolean },
  window: { readonly limit: number; readonly offset: number },
): Promise<{ readonly activities: StoredActivity[]; readonly total: number }> {
  const passing = passed(db, workspace, eyes, filter, today);
  const direction = sql.raw(order.descending ? 'desc' : 'asc');
  const columns = {
    ...{ code: 'x.code', title: 'x.title', until: 'x.planned_until', cluster: 'x.cluster' },
    ...{ area: 'x.area', lead: 'x.lead_a', status: 'x.shared', changed: 'x.changed_at' },
  } as const;
  const rows = await passing
    .select(activityColumns.map((column) => `x.${column}` as const))
    .orderBy(sql`${sql.ref(columns[order.by])} ${direction} nulls last`)
    .orderBy('x.matrix')
    .orderBy('x.code')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  return {
    activities: rows.map((row) => storedActivity(row as Parameters<typeof storedActivity>[0])),
    total: await totalOf(passing),
  };
}

/** How many of the lines that pass a filter have each value. */
export interface ActivityCount {
  readonly kind: 'state' | 'shared' | 'cluster' | 'area' | 'kind' | 'lead';
  readonly term: string;
  readonly count: number;
}

/** What the lines that pass a filter have for values, and how many have each. */
export async function countActivities(
  db: Kysely<Tables>,
  workspace: string,
  eyes: Eyes,
  filter: ActivityFilter,
  today: string,
): Promise<readonly ActivityCount[]> {
  const columns = ['x.state', 'x.shared', 'x.cluster', 'x.area', 'x.kind', 'x.lead_a', 'x.lead_b'] as const;
  const rows = await passed(db, workspace, eyes, filter, today)
    .select([...columns, sql<string>`count(*)`.as('count')])
    .groupBy(columns)
    .execute();
  const sums = new Map<string, ActivityCount>();
  for (const row of rows) {
    const values = [
      ...([
        ['state', row.state],
        ['shared', row.shared],
        ['cluster', row.cluster],
      ] as const),
      ...([
        ['area', row.area],
        ['kind', row.kind],
        ['lead', row.lead_a],
        ['lead', row.lead_b],
      ] as const),
    ] as const;
    for (const [kind, term] of values) {
      if (term === null) continue;
      const key = `${kind} ${term}`;
      sums.set(key, { kind, term, count: (sums.get(key)?.count ?? 0) + Number(row.count) });
    }
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
}

type Passing = SelectQueryBuilder<Tables & { x: Tables['activity'] }, 'x', object>;

/** The lines that pass a filter and that these eyes see. */
function passed(
  db: Kysely<Tables>,
  workspace: string,
  eyes: Eyes,
  filter: ActivityFilter,
  today: string,
): Passing {
  let query = db.selectFrom('activity as x').where('x.workspace', '=', workspace) as Passing;
  query = query.where((of) =>
    of.or([
      of('x.visibility', '=', 'public'),
      ...(eyes.inside ? [of('x.visibility', '=', 'both sides')] : []),
      ...(eyes.sides.length > 0 ? [of('x.proposed_by', 'in', [...eyes.sides])] : []),
    ]),
  );
  const { matrix, state, shared, status, silent, kind, area, cluster, lead, organization } = filter;
  const { country, goal, mandate, from, to, overdue, open, withdrawn, q } = filter;
  if (matrix !== undefined) query = query.where('x.matrix', '=', matrix);
  if (state !== undefined) query = query.where('x.state', '=', state);
  else if (withdrawn !== true) query = query.where('x.state', '!=', 'withdrawn');
  if (shared !== undefined) query = query.where('x.shared', '=', shared);
  if (status !== undefined)
    query = query.where((of) => of.or([of('x.status_a', '=', status), of('x.status_b', '=', status)]));
  if (silent !== undefined) query = query.where(silent === 'a' ? 'x.silent_a' : 'x.silent_b', '=', true);
  if (kind !== undefined) query = query.where('x.kind', '=', kind);
  if (area !== undefined) query = query.where('x.area', '=', area);
  if (cluster !== undefined) query = query.where('x.cluster', '=', cluster);
  if (lead !== undefined)
    query = query.where((of) => of.or([of('x.lead_a', '=', lead), of('x.lead_b', '=', lead)]));
  const hasTerm = (termKind: 'partner' | 'country' | 'goal' | 'mandate', term: string) =>
    sql<boolean>`exists (select from activity_term as t where t.workspace = x.workspace and t.activity = x.id
      and t.kind = ${termKind} and t.term = ${term})`;
  if (organization !== undefined)
    query = query.where((of) =>
      of.or([
        of('x.lead_a', '=', organization),
        of('x.lead_b', '=', organization),
        hasTerm('partner', organization),
      ]),
    );
  if (country !== undefined) query = query.where(hasTerm('country', country));
  if (goal !== undefined) query = query.where(hasTerm('goal', goal));
  if (mandate !== undefined) query = query.where(hasTerm('mandate', mandate));
  // A year or month counts as far as it is known: "2027" begins before "2027-05-01" and ends behind it.
  if (from !== undefined)
    query = query.where(sql<boolean>`coalesce(x.planned_until, x.planned_from, '9999') || '~' >= ${from}`);
  if (to !== undefined)
    query = query.where(sql<boolean>`coalesce(x.planned_from, x.planned_until, '') <= ${to}`);
  const unfinished = sql<boolean>`x.completed_on is null and x.cancelled_on is null`;
  if (overdue === true)
    query = query
      .where(unfinished)
      .where(sql<boolean>`x.state = 'adopted' and x.planned_until || '~' < ${today}`);
  if (open === true) query = query.where(unfinished);
  if (q !== undefined) {
    const words = queryFromWords(q);
    const code = patternOfCode(q);
    query = query.where(
      words === null
        ? sql<boolean>`x.code ilike ${code}`
        : sql<boolean>`(x.words @@ to_tsquery('simple', ${words}) or x.code ilike ${code})`,
    );
  }
  return query;
}

/** A pattern for the codes that have these words in them. */
function patternOfCode(q: string): string {
  return `%${q.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
