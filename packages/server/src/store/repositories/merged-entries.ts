import type { EntryKind } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import type { Tables } from '../tables.ts';

/** Says that an entry turned out to be another, which is merged into none: what was merged into it stands with that other as well. */
export async function mergeInto(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  target: string,
): Promise<void> {
  await db
    .updateTable('register_entry')
    .set({ merged_into: target })
    .where('workspace', '=', workspace)
    .where('merged_into', '=', id)
    .execute();
  await setMerged(db, workspace, id, target);
}

/** Parts an entry from the one it was merged into: what was said to be this entry goes with it. */
export async function partAgain(db: Kysely<Tables>, workspace: string, id: string): Promise<void> {
  await setMerged(db, workspace, id, null);
  await sql`
    with recursive under as (
      select id from register_entry where workspace = ${workspace} and merged_as = ${id}
      union
      select e.id from register_entry e join under on e.merged_as = under.id where e.workspace = ${workspace}
    )
    update register_entry set merged_into = ${id} where workspace = ${workspace} and id in (select id from under)`.execute(
    db,
  );
}

async function setMerged(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  target: string | null,
): Promise<void> {
  await db
    .updateTable('register_entry')
    .set(({ eb }) => ({
      ...{ merged_as: target, merged_into: target, version: eb('version', '+', 1) },
      changed_at: nextInstant(),
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** The entries that turned out to be one of these, by whichever way. */
export async function mergedInto(
  db: Kysely<Tables>,
  workspace: string,
  targets: readonly string[],
): Promise<{ readonly id: string; readonly target: string }[]> {
  if (targets.length === 0) return [];
  const rows = await db
    .selectFrom('register_entry')
    .select(['id', 'merged_into'])
    .where('workspace', '=', workspace)
    .where('merged_into', 'in', [...targets])
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, merged_into }) => (merged_into === null ? [] : [{ id, target: merged_into }]));
}

/** All entries of a kind that turned out to be others, by those. */
export async function mergedOfKind(
  db: Kysely<Tables>,
  workspace: string,
  kind: EntryKind,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('register_entry')
    .select(['id', 'merged_into'])
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .where('merged_into', 'is not', null)
    .orderBy('id')
    .execute();
  const merged = new Map<string, string[]>();
  for (const { id, merged_into } of rows)
    merged.set(merged_into as string, [...(merged.get(merged_into as string) ?? []), id]);
  return merged;
}
