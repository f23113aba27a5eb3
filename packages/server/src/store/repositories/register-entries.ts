import { randomUUID } from 'node:crypto';
import type { EntryKind, StandingField } from '@biennium/core';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** An entry of the register as it is kept, with what holds of it today. */
export interface StoredEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly mergedInto: string | null;
  readonly withdrawn: boolean;
  readonly version: number;
  readonly label: string;
  readonly firstDay: string | null;
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
export type EntryDigest = Pick<StoredEntry, 'label' | 'firstDay' | 'disagreeing' | 'waiting' | 'fields'>;

export interface EntryFilter {
  readonly kind?: EntryKind | undefined;
  /** Words of the label. */
  readonly words?: string | undefined;
  readonly waiting?: boolean | undefined;
  readonly disagreeing?: boolean | undefined;
  /** First and last day between which its first day lies. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

type Row = Omit<
  Tables['register_entry'],
  'workspace' | 'digest' | 'made_at' | 'changed_at' | 'merged_into' | 'first_day'
> & {
  digest: unknown;
  merged_into: string | null;
  first_day: string | null;
  made_at: Date;
  changed_at: Date;
};

const columns = [
  ...(['id', 'kind', 'merged_into', 'withdrawn', 'version', 'label', 'first_day'] as const),
  ...(['disagreeing', 'waiting', 'digest', 'author', 'made_at', 'changed_at'] as const),
] as const;

function stored({ merged_into, first_day, digest, made_at, changed_at, ...row }: Row): StoredEntry {
  return {
    ...row,
    mergedInto: merged_into,
    firstDay: first_day,
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
): Promise<string[]> {
  const at = nextInstant();
  const rows = kinds.map((kind) => ({
    ...{ workspace, id: `${kind}:${randomUUID()}`, kind, withdrawn: false, version: 1, label: '' },
    ...{ disagreeing: 0, waiting: 0, digest: '[]', author, made_at: at, changed_at: at },
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

/** One page of the entries that pass the filter, neither merged nor withdrawn, by their first day and label. */
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
      .where('withdrawn', '=', false),
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
  const { total } = await passing
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  return { entries: rows.map(stored), total: Number(total) };
}

function passed<O>(
  query: SelectQueryBuilder<Tables, 'register_entry', O>,
  { kind, words, waiting, disagreeing, from, to }: EntryFilter,
): SelectQueryBuilder<Tables, 'register_entry', O> {
  let passing = query;
  if (kind !== undefined) passing = passing.where('kind', '=', kind);
  if (waiting !== undefined) passing = passing.where('waiting', waiting ? '>' : '=', 0);
  if (disagreeing !== undefined) passing = passing.where('disagreeing', disagreeing ? '>' : '=', 0);
  if (from !== undefined) passing = passing.where('first_day', '>=', from);
  if (to !== undefined) passing = passing.where('first_day', '<=', `${to}~`);
  for (const word of (words ?? '').split(/\s+/).filter(Boolean)) {
    const like = `%${storable(word).replaceAll(/[\\%_]/g, '\\$&')}%`;
    passing = passing.where(({ fn, ref, eb }) => eb(fn('lower', [ref('label')]), 'like', like.toLowerCase()));
  }
  return passing;
}

/** Writes what follows from the statements of an entry now, and counts a change of it. */
export async function settleEntry(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { label, firstDay, disagreeing, waiting, fields }: EntryDigest,
): Promise<void> {
  await db
    .updateTable('register_entry')
    .set(({ eb }) => ({
      ...{
        label: storable(label),
        first_day: firstDay,
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

/** Says which entry another turned out to be; null parts them again. */
export async function setMergedInto(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  target: string | null,
): Promise<void> {
  await db
    .updateTable('register_entry')
    .set(({ eb }) => ({ merged_into: target, version: eb('version', '+', 1), changed_at: nextInstant() }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** The entries that turned out to be this one. */
export async function mergedEntries(db: Kysely<Tables>, workspace: string, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('register_entry')
    .select('id')
    .where('workspace', '=', workspace)
    .where('merged_into', '=', id)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}
