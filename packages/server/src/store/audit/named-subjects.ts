import type { Side, Visibility } from '@biennium/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { StoredReport } from '../repositories/reports/reports.ts';
import type { Tables } from '../tables.ts';

/** What the thing that an event is about is called, and what decides who sees it. */
export interface NamedSubject {
  readonly id: string;
  /** What anybody who sees the event may read: of a line its code. */
  readonly code: string | null;
  /** What only who sees the thing may read. */
  readonly name: string | null;
  /** Of a line and of evidence. */
  readonly visibility?: Visibility;
  /** Of a line, of evidence and of a report. */
  readonly side?: Side;
  /** Of a report. */
  readonly state?: StoredReport['state'];
  readonly organization?: string;
}

type Named = RawBuilder<NamedSubject>;

/** How each kind of thing is called; the kind stands before the colon of its id. What is of no kind here may be an entry of the register. */
const kinds: Readonly<Record<string, (workspace: string, ids: readonly string[]) => Named>> = {
  activity: (workspace, ids) => sql`
    select id, code, title as name, visibility, proposed_by as side from activity
    where workspace = ${workspace} and id = any(${ids}::text[])`,
  evidence: (workspace, ids) => sql`
    select e.id, a.code, e.title as name, e.visibility, e.side from evidence e
    join activity a on a.workspace = e.workspace and a.id = e.activity
    where e.workspace = ${workspace} and e.id = any(${ids}::text[])`,
  report: (workspace, ids) => sql`
    select r.id, a.code, a.title as name, r.side, r.state, r.organization from progress_report r
    join activity a on a.workspace = r.workspace and a.id = r.activity
    where r.workspace = ${workspace} and r.id = any(${ids}::text[])`,
  amendment: (workspace, ids) => sql`
    select m.id, a.code, a.title as name from amendment m
    left join activity a on a.workspace = m.workspace and a.id = m.activity
    where m.workspace = ${workspace} and m.id = any(${ids}::text[])`,
  matrix: (workspace, ids) => sql`
    select id, null as code, title as name from matrix where workspace = ${workspace} and id = any(${ids}::text[])`,
  round: (workspace, ids) => sql`
    select id, null as code, title as name from reporting_round
    where workspace = ${workspace} and id = any(${ids}::text[])`,
  instrument: (workspace, ids) => sql`
    select id, symbol as code, title as name from instrument
    where workspace = ${workspace} and id = any(${ids}::text[])`,
  lineage: (workspace, ids) => sql`
    select id, null as code, name from lineage where workspace = ${workspace} and id = any(${ids}::text[])`,
  draft: (workspace, ids) => sql`
    select id, null as code, name from draft where workspace = ${workspace} and id = any(${ids}::text[])`,
  workspace: (_workspace, ids) => sql`
    select id, code, name from workspace where id = any(${ids}::text[])`,
  account: (_workspace, ids) => sql`
    select id, null as code, name from account where id = any(${ids}::text[])`,
};

const entries = (workspace: string, ids: readonly string[]): Named => sql`
  select id, null as code, label as name from register_entry
  where workspace = ${workspace} and id = any(${ids}::text[])`;

/** What the things that events are about are called; those that nobody knows are left out. */
export async function namedSubjects(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedSubject>> {
  const byKind = new Map<string, Set<string>>();
  for (const id of ids) {
    const kind = id.split(':', 1)[0] as string;
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  }
  const named = new Map<string, NamedSubject>();
  for (const [kind, some] of byKind) {
    const query = (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? entries;
    const { rows } = await query(workspace, [...some]).execute(db);
    for (const row of rows) named.set(row.id, row);
  }
  return named;
}
