import { randomUUID } from 'node:crypto';
import type { EntryKind, StandingField } from '@biennium/core';
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { totalOf } from '../total-of.ts';

/** An entry of the register as it is kept, with what holds of it today. */
export interface StoredEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly mergedInto: string | null;
  readonly withdrawn: boolean;
  readonly version: number;
  readonly label: string;
  readonly firstDay: string | null;
  /** The day on which it ends, expires or is due. */
  readonly lastDay: string | null;
  /** How far it has come, for what has steps. */
  readonly state: string | null;
  /** The entry that it belongs to: of an action point its meeting or agreement, of an organization its parent. */
  readonly partOf: string | null;
  /** The lineage that a person added it to. */
  readonly lineage: string | null;
  /** How many fields disagree, and how many statements wait for a person. */
  readonly disagreeing: number;
  readonly waiting: number;
  readonly fields: readonly StandingField[];
  readonly author: string;
  /** Instants in ISO 8601. */
  readonly madeAt: string;
  readonly changedAt: string;
}

/** What of an entry follows from its statements. */
export type EntryDigest = Pick<
  StoredEntry,
  'label' | 'firstDay' | 'lastDay' | 'state' | 'partOf' | 'disagreeing' | 'waiting' | 'fields'
>;

export interface EntryFilter {
  readonly kind?: EntryKind | undefined;
  /** Words of the label. */
  readonly words?: string | undefined;
  readonly waiting?: boolean | undefined;
  readonly disagreeing?: boolean | undefined;
  /** First and last day between which its first day lies. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** First and last day between which it ends, expires or is due. */
  readonly endsFrom?: string | undefined;
  readonly endsTo?: string | undefined;
  readonly state?: string | undefined;
  /** What its series is: of meetings. */
  readonly series?: string | undefined;
  /** The entry that it belongs to. */
  readonly of?: string | undefined;
  /** Words or an entry that one of its values names: a party, an owner, a host. */
  readonly naming?: string | undefined;
  /** Recorded by a text of this lineage, or added to it by a person. */
  readonly lineage?: string | undefined;
  /** Those that were withdrawn instead of those that stand. */
  readonly withdrawn?: boolean | undefined;
}

type Row = Omit<
  Tables['register_entry'],
  | 'workspace'
  | 'digest'
  | 'made_at'
  | 'changed_at'
  | 'merged_into'
  | 'merged_as'
  | 'first_day'
  | 'last_day'
  | 'state'
  | 'part_of'
> & {
  digest: unknown;
  merged_into: string | null;
  first_day: string | null;
  last_day: string | null;
  state: string | null;
  part_of: string | null;
  made_at: Date;
  changed_at: Date;
};

const columns = [
  ...(['id', 'kind', 'merged_into', 'withdrawn', 'version', 'label', 'first_day'] as const),
  ...(['last_day', 'state', 'part_of', 'lineage'] as const),
  ...(['disagreeing', 'waiting', 'digest', 'author', 'made_at', 'changed_at'] as const),
] as const;

function stored({
  merged_into,
  first_day,
  last_day,
  part_of,
  digest,
  made_at,
  changed_at,
  ...row
}: Row): StoredEntry {
  return {
    ...row,
    mergedInto: merged_into,
    firstDay: first_day,
    lastDay: last_day,
    partOf: part_of,
    fields: digest as StandingField[],
    madeAt: made_at.toISOString(),
    changedAt: changed_at.toISOString(),
  };
}

/** Adds entries without statements; answers their ids in the order given. */
export async function addEntries(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  kinds: readonly EntryKind[],
  lineage: string | null = null,
): Promise<string[]> {
  const at = nextInstant();
  const rows = kinds.map((kind) => ({
    ...{ workspace, id: `${kind}:${randomUUID()}`, kind, withdrawn: false, version: 1, label: '' },
    ...{ disagreeing: 0, waiting: 0, digest: '[]', lineage, author, made_at: at, changed_at: at },
  }));
  if (rows.length > 0) await db.insertInto('register_entry').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** Entries of the register, merged and withdrawn ones among them; with `lock` nobody else changes them until the transaction ends. */
export async function entriesById(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
  lock = false,
): Promise<StoredEntry[]> {
  if (ids.length === 0) return [];
  const query = db
    .selectFrom('register_entry')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', 'in', [...ids])
    .orderBy('id');
  const rows = await (lock ? query.forUpdate() : query).execute();
  return rows.map(stored);
}

/** One page of the entries that pass the filter, by their first day and label; what was merged into another is that one. */
export async function listEntries(
  db: Kysely<Tables>,
  workspace: string,
  filter: EntryFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<{ readonly entries: StoredEntry[]; readonly total: number }> {
  const passing = passed(
    db
      .selectFrom('register_entry')
      .where('workspace', '=', workspace)
      .where('merged_into', 'is', null)
      .where('withdrawn', '=', filter.withdrawn ?? false),
    filter,
  );
  const rows = await passing
    .select(columns)
    .orderBy('first_day')
    .orderBy('label')
    .orderBy('id')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  return { entries: rows.map(stored), total: await totalOf(passing) };
}

function passed<O>(
  query: SelectQueryBuilder<Tables, 'register_entry', O>,
  { kind, words, waiting, disagreeing, from, to, ...more }: EntryFilter,
): SelectQueryBuilder<Tables, 'register_entry', O> {
  let passing = query;
  if (kind !== undefined) passing = passing.where('kind', '=', kind);
  if (waiting !== undefined) passing = passing.where('waiting', waiting ? '>' : '=', 0);
  if (disagreeing !== undefined) passing = passing.where('disagreeing', disagreeing ? '>' : '=', 0);
  if (from !== undefined) passing = passing.where('first_day', '>=', from);
  if (to !== undefined) passing = passing.where('first_day', '<=', `${to}~`);
  for (const word of (words ?? '').split(/\s+/).filter(Boolean)) {
    const like = likeOf(word);
    passing = passing.where(({ fn, ref, eb, or }) =>
      or([
        eb(fn('lower', [ref('label')]), 'like', `%${like}%`),
        eb('first_day', 'like', `${like}%`),
        holdsOf('place', word, true),
      ]),
    );
  }
  return within(passing, more);
}

function within<O>(
  query: SelectQueryBuilder<Tables, 'register_entry', O>,
  { endsFrom, endsTo, state, series, of, naming, lineage }: EntryFilter,
): SelectQueryBuilder<Tables, 'register_entry', O> {
  let passing = query;
  if (endsFrom !== undefined) passing = passing.where('last_day', '>=', endsFrom);
  if (endsTo !== undefined) passing = passing.where('last_day', '<=', `${endsTo}~`);
  if (state !== undefined) passing = passing.where('state', '=', state);
  if (of !== undefined) passing = passing.where('part_of', '=', of);
  if (series !== undefined) passing = passing.where(holdsOf('series', series));
  if (naming !== undefined)
    passing = passing.where(({ or }) =>
      or(['party', 'owner', 'host'].flatMap((field) => [holdsOf(field, naming, true), isOf(field, naming)])),
    );
  if (lineage !== undefined)
    passing = passing.where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('register_entry.lineage', '=', lineage),
        exists(
          selectFrom('register_statement as s')
            .innerJoin('register_entry as e', (join) =>
              join.onRef('e.workspace', '=', 's.workspace').onRef('e.id', '=', 's.entry'),
            )
            .innerJoin('lineage_member as m', (join) =>
              join.onRef('m.workspace', '=', 's.workspace').onRef('m.instrument', '=', 's.instrument'),
            )
            .select('s.id')
            .whereRef('s.workspace', '=', 'register_entry.workspace')
            .where('m.lineage', '=', lineage)
            .where(sql<boolean>`coalesce(e.merged_into, e.id) = register_entry.id`),
        ),
      ]),
    );
  return passing;
}

/** Whether a value of a field holds that is these words, or has them in it. */
function holdsOf(field: string, words: string, within = false) {
  const like = likeOf(words);
  return sql<boolean>`exists (
    select 1 from json_array_elements(register_entry.digest) as f, json_array_elements(f -> 'values') as v
    where f ->> 'field' = ${field} and lower(v ->> 'value') like ${within ? `%${like}%` : like}
  )`;
}

/** Whether a value of a field holds that is an organization with these words in a name or an acronym. */
function isOf(field: string, words: string) {
  return sql<boolean>`exists (
    select 1 from json_array_elements(register_entry.digest) as f, json_array_elements(f -> 'values') as v
    join register_entry as named on named.workspace = register_entry.workspace and named.id = v ->> 'value'
    where f ->> 'field' = ${field} and exists (
      select 1 from json_array_elements(named.digest) as g, json_array_elements(g -> 'values') as n
      where g ->> 'field' in ('name', 'acronym') and lower(n ->> 'value') like ${`%${likeOf(words)}%`}
    )
  )`;
}

/** Words as a pattern that means them alone. */
function likeOf(words: string): string {
  return storable(words)
    .toLowerCase()
    .replaceAll(/[\\%_]/g, '\\$&');
}

/** Writes what follows from the statements of an entry now, and counts a change of it. */
export async function settleEntry(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { label, firstDay, lastDay, state, partOf, disagreeing, waiting, fields }: EntryDigest,
): Promise<void> {
  await db
    .updateTable('register_entry')
    .set(({ eb }) => ({
      ...{
        label: storable(label),
        first_day: firstDay,
        last_day: lastDay,
        state,
        part_of: partOf,
        disagreeing,
        waiting,
        digest: JSON.stringify(fields),
      },
      version: eb('version', '+', 1),
      changed_at: nextInstant(),
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** Withdraws an entry from the lists, or brings it back. */
export async function setWithdrawn(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  withdrawn: boolean,
): Promise<void> {
  await db
    .updateTable('register_entry')
    .set({ withdrawn })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** Organizations whose code this is, merged and withdrawn ones left out. */
export async function entriesWithCode(
  db: Kysely<Tables>,
  workspace: string,
  code: string,
): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('register_entry')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('kind', '=', 'organization')
    .where('merged_into', 'is', null)
    .where('withdrawn', '=', false)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('register_statement')
          .select('register_statement.id')
          .whereRef('register_statement.workspace', '=', 'register_entry.workspace')
          .whereRef('register_statement.entry', '=', 'register_entry.id')
          .where('register_statement.field', '=', 'code')
          .where('register_statement.value', '=', code),
      ),
    )
    .orderBy('id')
    .execute();
  return rows.map(stored);
}
