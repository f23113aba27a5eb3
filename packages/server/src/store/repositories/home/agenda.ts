import type { LineState, SharedStatus } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';
import type { Eyes } from '../matrix/activity-list.ts';

/** A line that a meeting has to talk about, and what decides why. */
export interface AgendaLine {
  readonly id: string;
  readonly matrix: string;
  readonly code: string;
  readonly title: string;
  /** The language of the title (BCP 47); null where nobody said. */
  readonly language: string | null;
  readonly cluster: string | null;
  readonly leadA: string | null;
  readonly leadB: string | null;
  readonly plannedUntil: string | null;
  readonly state: LineState;
  readonly shared: SharedStatus['kind'];
  readonly disputed: boolean;
  readonly overdue: boolean;
  readonly silentA: boolean;
  readonly silentB: boolean;
  /** How many amendments of it are open. */
  readonly amendments: number;
  /** Its matrix has ended, and nobody has said what becomes of it. */
  readonly closing: boolean;
}

/** No agenda is longer. */
const mostLines = 2_000;

/** The lines of matrices that are not closed about which something is open on a day, as far as these eyes see them, in the order of their codes. */
export async function agendaLines(
  db: Kysely<Tables>,
  workspace: string,
  { sides }: Eyes,
  day: string,
): Promise<AgendaLine[]> {
  const { rows } = await sql<AgendaLine>`
    with line as (
      select x.id, x.matrix, x.code, x.title, x.content, x.cluster, x.lead_a as "leadA",
        x.lead_b as "leadB", x.planned_until as "plannedUntil", x.state, x.shared,
        going and x.shared = 'disputed' as disputed,
        going and x.planned_until || '~' < ${day} as overdue,
        going and x.silent_a as "silentA", going and x.silent_b as "silentB",
        coalesce(a.amendments, 0)::int as amendments,
        going and x.disposition is null and m.until_day < ${day} as closing
      from activity as x
      join matrix as m on m.workspace = x.workspace and m.id = x.matrix
      cross join lateral (
        select x.state = 'adopted' and x.completed_on is null and x.cancelled_on is null as going) as g
      left join (
        select activity, count(*) as amendments from amendment
        where workspace = ${workspace} and state = 'open' group by activity) as a on a.activity = x.id
      where x.workspace = ${workspace} and m.closed_on is null and x.state <> 'withdrawn'
        and (x.visibility <> 'own side' or x.proposed_by = any(${[...sides]}::text[]))
    )
    select id, matrix, code, title, content ->> 'language' as language, cluster, "leadA", "leadB", "plannedUntil", state, shared,
      disputed, overdue, "silentA", "silentB", amendments, closing
    from line
    where disputed or overdue or "silentA" or "silentB" or amendments > 0 or closing or state in ('proposed', 'accepted')
    order by code
    limit ${mostLines}`.execute(db);
  return rows.map((row) => ({ ...row, overdue: row.overdue ?? false }));
}
