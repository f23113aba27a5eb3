import type { PairConfiguration } from '@biennium/core';
import type { Kysely } from 'kysely';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** Two organizations that cooperate, and all that is kept of it. */
export interface StoredWorkspace {
  readonly id: string;
  readonly name: string;
  /** Stands in the addresses of its pages, `/w/asean/…`; null of the first. */
  readonly code: string | null;
  /** Null until somebody has said which pair it is. */
  readonly configuration: PairConfiguration | null;
  readonly sample: boolean;
  readonly version: number;
}

const columns = ['id', 'name', 'code', 'configuration', 'sample', 'version'] as const;

export async function workspacesOf(db: Kysely<Tables>): Promise<StoredWorkspace[]> {
  return db.selectFrom('workspace').select(columns).orderBy('created_at').execute();
}

/** A workspace; with `lock` nobody else changes it until the transaction ends. */
export async function workspaceById(
  db: Kysely<Tables>,
  id: string,
  lock = false,
): Promise<StoredWorkspace | null> {
  const query = db.selectFrom('workspace').select(columns).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

export async function workspaceByCode(db: Kysely<Tables>, code: string): Promise<StoredWorkspace | null> {
  const row = await db.selectFrom('workspace').select(columns).where('code', '=', code).executeTakeFirst();
  return row ?? null;
}

/** Adds a workspace; false where its code is taken. */
export async function addWorkspace(
  db: Kysely<Tables>,
  { id, name, code, configuration, sample }: Omit<StoredWorkspace, 'version'>,
): Promise<boolean> {
  const added = await db
    .insertInto('workspace')
    .values({ id, name: storable(name), code, sample, configuration: JSON.stringify(configuration) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Changes the name and configuration of a workspace and counts its version up. */
export async function changeWorkspaceRow(
  db: Kysely<Tables>,
  id: string,
  { name, configuration }: Pick<StoredWorkspace, 'name' | 'configuration'>,
): Promise<void> {
  await db
    .updateTable('workspace')
    .set((of) => ({
      ...{ name: storable(name), configuration: JSON.stringify(configuration) },
      version: of('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
