import { type Decision, otherSide, type ReportState, type Side } from '@biennium/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Something that waits for somebody, or is late. */
export interface HomeItem {
  /** Of a decision what is decided about, else the thing itself. */
  readonly subject: string;
  /** Of a line or report the code of the line. */
  readonly code: string | null;
  readonly title: string;
  /** The language of the title (BCP 47); null where nobody said. */
  readonly language: string | null;
  /** The ISO 8601 day, or year or month, on which it is due. */
  readonly due: string | null;
  readonly organization: string | null;
  readonly decision: Decision | null;
}

/** How many there are, and the first of them. */
export interface HomeList {
  readonly count: number;
  readonly items: readonly HomeItem[];
}

type Row = HomeItem & { readonly count: string };

/** The first items of a query that gives the content of each beside it: what is in the content is read of those alone. */
export async function listed(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<HomeList> {
  const { rows } = await sql<Row>`
    select subject, code, title, content ->> 'language' as language, due, organization, decision, count
    from (${query}) as first`.execute(db);
  return {
    count: Number(rows[0]?.count ?? 0),
    items: rows.map(({ subject, code, title, language, due, organization, decision }) => ({
      ...{ subject, code, title, language, due, organization, decision },
    })),
  };
}

/** A key of a side on a decision that was not taken back. */
const turned = (side: Side, decision: Decision, subject: string, seen: string) => sql<boolean>`exists (
  select from turned_key as k where k.workspace = x.workspace and k.decision = ${decision} and k.subject = ${sql.ref(subject)}
    and k.side = ${side} and k.seen = ${sql.ref(seen)} and k.taken_back_at is null)`;

/** The lines that a side has not accepted as they stand; those that the other has accepted first. */
export function linesToAccept(
  db: Kysely<Tables>,
  workspace: string,
  side: Side,
  most: number,
): Promise<HomeList> {
  return listed(
    db,
    sql`
      select x.id as subject, x.code, x.title, x.content, x.planned_until as due,
        x.${sql.ref(side === 'a' ? 'lead_b' : 'lead_a')} as organization, 'accept line' as decision, count(*) over () as count
      from activity as x
      join matrix as m on m.workspace = x.workspace and m.id = x.matrix
      where x.workspace = ${workspace} and x.state = 'proposed' and x.visibility <> 'own side' and m.adopted_on is null
        and not ${turned(side, 'accept line', 'x.id', 'x.fingerprint')}
      order by ${turned(otherSide(side), 'accept line', 'x.id', 'x.fingerprint')} desc, x.code
      limit ${most}`,
  );
}

/** The open amendments that a side has not agreed to. */
export function amendmentsToAgree(
  db: Kysely<Tables>,
  workspace: string,
  side: Side,
  most: number,
): Promise<HomeList> {
  return listed(
    db,
    sql`
      select x.id as subject, a.code, coalesce(a.title, x.content ->> 'title', '') as title,
        coalesce(a.content, x.content) as content, null as due, null as organization,
        'amend line' as decision, count(*) over () as count
      from amendment as x
      join matrix as m on m.workspace = x.workspace and m.id = x.matrix
      left join activity as a on a.workspace = x.workspace and a.id = x.activity
      where x.workspace = ${workspace} and x.state = 'open' and m.closed_on is null
        and not ${turned(side, 'amend line', 'x.id', 'x.fingerprint')}
      order by x.made_at
      limit ${most}`,
  );
}

/**
 * The decisions other than on a line's words on which the other side has turned its key and this one has not, as far as what was decided about was not
 * changed since.
 */
export function keysToTurn(
  db: Kysely<Tables>,
  workspace: string,
  side: Side,
  most: number,
): Promise<HomeList> {
  return listed(
    db,
    sql`
      with half as (
        select k.decision, k.subject, max(k.at) as at
        from turned_key as k
        where k.workspace = ${workspace} and k.side = ${otherSide(side)} and k.taken_back_at is null
          and k.decision not in ('accept line', 'amend line')
          and not exists (
            select from turned_key as o where o.workspace = k.workspace and o.decision = k.decision and o.subject = k.subject
              and o.side = ${side} and o.seen = k.seen and o.taken_back_at is null)
        group by k.decision, k.subject
      ), open as (
        select h.decision, h.subject, h.at, null as code, m.title, null::json as content
        from half as h
        join matrix as m on m.workspace = ${workspace} and m.id = h.subject
        where m.closed_on is null and (h.decision = 'close matrix') = (m.adopted_on is not null)
          and not exists (
            select from activity as x where x.workspace = m.workspace and x.matrix = m.id and x.changed_at > h.at)
        union all
        select h.decision, h.subject, h.at, null, r.title, null::json
        from half as h
        join reporting_round as r on r.workspace = ${workspace} and r.id = h.subject
        where r.opened_on is null
        union all
        select h.decision, h.subject, h.at, x.code, x.title, x.content
        from half as h
        join activity as x on x.workspace = ${workspace} and x.id = h.subject
        where (h.decision = 'publish' or (x.completed_on is null and x.cancelled_on is null)) and x.changed_at <= h.at
          and not exists (
            select from progress_report as r where r.workspace = x.workspace and r.activity = x.id and r.changed_at > h.at)
      )
      select subject, code, title, content, null as due, null as organization, decision, count(*) over () as count
      from open order by at limit ${most}`,
  );
}

/** Reports that wait: of which organizations or side, in which states; those that are due first come first. */
export interface WaitingReports {
  readonly states: readonly ReportState[];
  readonly side?: Side;
  /** Organizations that report. */
  readonly organizations?: readonly string[];
  /** Organizations that lead for the other side. */
  readonly otherLeads?: readonly string[];
  /** Those alone that can still be written: in open rounds, and of lines that go on. */
  readonly writable?: boolean;
}

export function waitingReports(
  db: Kysely<Tables>,
  workspace: string,
  { states, side, organizations, otherLeads, writable = false }: WaitingReports,
  most: number,
): Promise<HomeList> {
  const conditions = [
    sql`r.workspace = ${workspace}`,
    sql`r.state = any(${[...states]}::text[])`,
    sql`m.closed_on is null`,
    ...(side === undefined ? [] : [sql`r.side = ${side}`]),
    ...(organizations === undefined ? [] : [sql`r.organization = any(${[...organizations]}::text[])`]),
    ...(otherLeads === undefined
      ? []
      : [sql`case r.side when 'a' then x.lead_b else x.lead_a end = any(${[...otherLeads]}::text[])`]),
    ...(writable
      ? [
          sql`(r.round is null or (d.opened_on is not null and d.closed_on is null))`,
          sql`x.completed_on is null and x.cancelled_on is null`,
        ]
      : []),
  ];
  return listed(
    db,
    sql`
      select r.id as subject, x.code, x.title, x.content, d.due, r.organization,
        null as decision, count(*) over () as count
      from progress_report as r
      join activity as x on x.workspace = r.workspace and x.id = r.activity
      join matrix as m on m.workspace = x.workspace and m.id = x.matrix
      left join reporting_round as d on d.workspace = r.workspace and d.id = r.round
      where ${sql.join(conditions, sql` and `)}
      order by d.due nulls last, x.code
      limit ${most}`,
  );
}
