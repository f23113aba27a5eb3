import { randomUUID } from 'node:crypto';
import {
  type ActivityContent,
  type ActivityStanding,
  type ActivityStatus,
  type Disposition,
  type LineState,
  type SharedStatus,
  type Side,
  type Visibility,
  wordsOfLine,
} from '@biennium/core';
import { type Kysely, type Selectable, sql } from 'kysely';
import { fingerprintOf } from '../../fingerprint.ts';
import { inSteps } from '../../in-steps.ts';
import { jsonRows } from '../../json-rows.ts';
import { nextInstant } from '../../next-instant.ts';
import { storedWords } from '../../search/stored-words.ts';
import type { Tables } from '../../tables.ts';

/** A line of a matrix as it is kept. Days are ISO 8601. */
export interface StoredActivity {
  readonly id: string;
  readonly matrix: string;
  /** Unique in its matrix: `OIC-2026-014`. */
  readonly code: string;
  readonly proposedBy: Side;
  readonly visibility: Visibility;
  readonly withdrawn: boolean;
  readonly adoptedOn: string | null;
  readonly completedOn: string | null;
  readonly cancelledOn: string | null;
  readonly publishedOn: string | null;
  readonly disposition: Disposition | null;
  /** The line of an earlier matrix that goes on in this one. */
  readonly carriedFrom: string | null;
  readonly content: ActivityContent;
  /** Of its words (rule F2). */
  readonly fingerprint: string;
  readonly state: LineState;
  /** The shared status, and what each side stated last (rule F3). */
  readonly shared: SharedStatus['kind'];
  readonly statusA: ActivityStatus | null;
  readonly statusB: ActivityStatus | null;
  readonly silentA: boolean;
  readonly silentB: boolean;
  readonly sample: boolean;
  readonly version: number;
  /** The instant in ISO 8601. */
  readonly changedAt: string;
}

const columns = [
  ...(['id', 'matrix', 'code', 'proposed_by', 'visibility', 'withdrawn', 'adopted_on'] as const),
  ...(['completed_on', 'cancelled_on', 'published_on', 'disposition', 'carried_from'] as const),
  ...(['content', 'fingerprint', 'state', 'shared', 'status_a', 'status_b', 'silent_a'] as const),
  ...(['silent_b', 'sample', 'version', 'changed_at'] as const),
] as const;

/** The columns of a line, for queries of other files that read whole lines. */
export const activityColumns = columns;

export type ActivityRow = Pick<Selectable<Tables['activity']>, (typeof columns)[number]>;

export function storedActivity(row: ActivityRow): StoredActivity {
  return {
    ...{ id: row.id, matrix: row.matrix, code: row.code, proposedBy: row.proposed_by },
    ...{ visibility: row.visibility, withdrawn: row.withdrawn, adoptedOn: row.adopted_on },
    ...{ completedOn: row.completed_on, cancelledOn: row.cancelled_on, publishedOn: row.published_on },
    ...{ disposition: row.disposition, carriedFrom: row.carried_from, content: row.content },
    ...{ fingerprint: row.fingerprint, state: row.state, shared: row.shared },
    ...{ statusA: row.status_a, statusB: row.status_b, silentA: row.silent_a, silentB: row.silent_b },
    ...{ sample: row.sample, version: row.version, changedAt: row.changed_at.toISOString() },
  };
}

/** A line to be added. */
export interface ActivityToKeep {
  readonly matrix: string;
  readonly code: string;
  readonly proposedBy: Side;
  readonly visibility: Visibility;
  readonly content: ActivityContent;
  readonly carriedFrom?: string | null;
  readonly adoptedOn?: string | null;
  readonly sample?: boolean;
}

/** Adds lines, in the order given; answers their ids. */
export async function addActivities(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  lines: readonly ActivityToKeep[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const some of inSteps(lines)) {
    const at = nextInstant();
    const rows = some.map((line) => ({ id: `activity:${randomUUID()}`, line }));
    await db
      .insertInto('activity')
      .values(
        rows.map(({ id, line }) => ({
          ...{ workspace, id, matrix: line.matrix, code: line.code, proposed_by: line.proposedBy },
          ...{ visibility: line.visibility, withdrawn: false, adopted_on: line.adoptedOn ?? null },
          ...{ completed_on: null, cancelled_on: null, published_on: null, disposition: null },
          carried_from: line.carriedFrom ?? null,
          ...contentColumns(line.content),
          ...{ state: line.adoptedOn == null ? ('proposed' as const) : ('adopted' as const) },
          ...{ shared: 'no report' as const, status_a: null, status_b: null },
          ...{ silent_a: false, silent_b: false, sample: line.sample ?? false },
          ...{ version: 1, author, made_at: at, changed_at: at },
        })),
      )
      .execute();
    await addTerms(
      db,
      workspace,
      rows.map(({ id, line }) => ({ id, content: line.content })),
    );
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** What is kept of the words of a line, besides them, to find and sort it by. */
function contentColumns(content: ActivityContent) {
  const { title, kind, area, cluster, leads, planned, description, place, output, indicator } = content;
  return {
    content: JSON.stringify(content),
    fingerprint: fingerprintOf(wordsOfLine(content)),
    ...{ title, kind, area, cluster, lead_a: leads.a, lead_b: leads.b },
    ...{ planned_from: planned.from, planned_until: planned.until },
    words: sql<string>`to_tsvector('simple', ${storedWords([title, description, place, output, indicator])})`,
  };
}

async function addTerms(
  db: Kysely<Tables>,
  workspace: string,
  lines: readonly { readonly id: string; readonly content: ActivityContent }[],
): Promise<void> {
  const terms = lines.flatMap(({ id, content }) => {
    const { partners, countries, goals, mandates } = content;
    const of = (kind: 'partner' | 'country' | 'goal' | 'mandate', values: readonly string[]) =>
      [...new Set(values)].map((term) => ({ workspace, activity: id, kind, term }));
    return [
      ...of('partner', partners),
      ...of('country', countries),
      ...of('goal', goals),
      ...of('mandate', mandates),
    ];
  });
  for (const some of inSteps(terms))
    await db
      .insertInto('activity_term')
      .values([...some])
      .execute();
}

/** Lines by their ids, in the order of their codes; with `lock` nobody else changes them until the transaction ends. */
export async function activitiesById(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
  lock = false,
): Promise<StoredActivity[]> {
  if (ids.length === 0) return [];
  const query = db
    .selectFrom('activity')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', 'in', [...ids])
    .orderBy('code');
  const rows = await (lock ? query.forUpdate() : query).execute();
  return rows.map(storedActivity);
}

/** All lines of a matrix in the order of their codes; with `lock` nobody else changes them until the transaction ends. */
export async function activitiesOfMatrix(
  db: Kysely<Tables>,
  workspace: string,
  matrix: string,
  lock = false,
): Promise<StoredActivity[]> {
  const query = db
    .selectFrom('activity')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('matrix', '=', matrix)
    .orderBy('code');
  const rows = await (lock ? query.forUpdate() : query).execute();
  return rows.map(storedActivity);
}

/** Gives a line other words and counts its version up; what was accepted before holds no more. */
export async function changeContent(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  content: ActivityContent,
  state: LineState,
): Promise<void> {
  await db
    .updateTable('activity')
    .set((of) => ({
      ...{ ...contentColumns(content), state },
      ...{ version: of('version', '+', 1), changed_at: nextInstant() },
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
  await db
    .deleteFrom('activity_term')
    .where('workspace', '=', workspace)
    .where('activity', '=', id)
    .execute();
  await addTerms(db, workspace, [{ id, content }]);
}

/** What is decided about a line besides its words. */
export interface ActivityFate {
  readonly state?: LineState;
  readonly visibility?: Visibility;
  readonly withdrawn?: boolean;
  readonly adoptedOn?: string;
  readonly completedOn?: string;
  readonly cancelledOn?: string;
  readonly publishedOn?: string;
  readonly disposition?: Disposition | null;
}

/** Keeps what was decided about lines, and counts their versions up. */
export async function decideActivities(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
  fate: ActivityFate,
): Promise<void> {
  if (ids.length === 0) return;
  const { state, visibility, withdrawn, disposition } = fate;
  const { adoptedOn, completedOn, cancelledOn, publishedOn } = fate;
  await db
    .updateTable('activity')
    .set((of) => ({
      ...(state === undefined ? {} : { state }),
      ...(visibility === undefined ? {} : { visibility }),
      ...(withdrawn === undefined ? {} : { withdrawn }),
      ...(adoptedOn === undefined ? {} : { adopted_on: adoptedOn }),
      ...(completedOn === undefined ? {} : { completed_on: completedOn }),
      ...(cancelledOn === undefined ? {} : { cancelled_on: cancelledOn }),
      ...(publishedOn === undefined ? {} : { published_on: publishedOn }),
      ...(disposition === undefined
        ? {}
        : { disposition: disposition === null ? null : JSON.stringify(disposition) }),
      ...{ version: of('version', '+', 1), changed_at: nextInstant() },
    }))
    .where('workspace', '=', workspace)
    .where('id', 'in', [...ids])
    .execute();
}

/** Keeps where lines stand for both, as it follows from their reports. No version is counted: nobody changed the lines. */
export async function keepStandingsOf(
  db: Kysely<Tables>,
  workspace: string,
  standings: ReadonlyMap<string, ActivityStanding>,
): Promise<void> {
  for (const some of inSteps([...standings])) {
    const rows = jsonRows(
      some.map(([id, { shared, stated, silent }]) => ({
        ...{
          id,
          shared: shared.kind,
          status_a: stated.a?.status ?? null,
          status_b: stated.b?.status ?? null,
        },
        ...{ silent_a: silent.includes('a'), silent_b: silent.includes('b') },
      })),
    );
    await sql`
      update activity as x set shared = n.shared, status_a = n.status_a, status_b = n.status_b,
        silent_a = n.silent_a, silent_b = n.silent_b
      from json_to_recordset(${rows}::json)
        as n(id text, shared text, status_a text, status_b text, silent_a boolean, silent_b boolean)
      where x.workspace = ${workspace} and x.id = n.id
        and (x.shared, x.status_a, x.status_b, x.silent_a, x.silent_b)
          is distinct from (n.shared, n.status_a, n.status_b, n.silent_a, n.silent_b)`.execute(db);
  }
}
