import { randomUUID } from 'node:crypto';
import type { PostRole } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** A post of an organization as it is kept. */
export interface StoredPost {
  readonly id: string;
  /** The entry of the register. */
  readonly organization: string;
  readonly role: PostRole;
  /** What it is for, where an organization has several; empty for all its cooperation. */
  readonly about: string;
  /** The first and the last ISO 8601 day on which it is to be held. */
  readonly since: string;
  readonly closedOn: string | null;
  /** Counts the changes of the post and of its assignments. */
  readonly version: number;
}

export type PostToKeep = Pick<StoredPost, 'organization' | 'role' | 'about' | 'since'>;

/** Adds a post; null where the organization has one for the same already. */
export async function addPost(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  { organization, role, about, since }: PostToKeep,
): Promise<string | null> {
  const id = `post:${randomUUID()}`;
  const added = await db
    .insertInto('focal_post')
    .values({
      ...{ workspace, id, organization, role, about: storable(about), since },
      ...{ closed_on: null, version: 1, author, made_at: nextInstant() },
    })
    .onConflict((conflict) => conflict.columns(['workspace', 'organization', 'role', 'about']).doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n ? id : null;
}

const columns = ['id', 'organization', 'role', 'about', 'since', 'closed_on', 'version'] as const;

/** A post; with `lock` nobody else changes it until the transaction ends. */
export async function postById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  lock = false,
): Promise<StoredPost | null> {
  const query = db
    .selectFrom('focal_post')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? stored(row) : null;
}

/**
 * All posts, by organization and role. There are some of each organization, so that all of them are few. With `lock` nobody else changes them until
 * the transaction ends.
 */
export async function listPosts(db: Kysely<Tables>, workspace: string, lock = false): Promise<StoredPost[]> {
  const query = db
    .selectFrom('focal_post')
    .select(columns)
    .where('workspace', '=', workspace)
    .orderBy('organization')
    .orderBy('role')
    .orderBy('about');
  const rows = await (lock ? query.forUpdate() : query).execute();
  return rows.map(stored);
}

/** Counts a change of a post or of its assignments; opens or closes it where that is given. */
export async function changePost(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  closedOn?: string | null,
): Promise<void> {
  await db
    .updateTable('focal_post')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      ...(closedOn === undefined ? {} : { closed_on: closedOn }),
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

function stored({
  closed_on,
  ...row
}: Omit<StoredPost, 'closedOn'> & { closed_on: string | null }): StoredPost {
  return { ...row, closedOn: closed_on };
}
