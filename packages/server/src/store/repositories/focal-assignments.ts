import { randomUUID } from 'node:crypto';
import type { PostAssignment } from '@biennium/core';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import type { Tables } from '../tables.ts';

/** That a person holds a post, as it is kept. */
export interface StoredAssignment extends PostAssignment {
  readonly post: string;
  readonly person: string;
}

/** Adds an assignment; answers its id. */
export async function addAssignment(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  { post, person, from, until, confirmed }: Omit<StoredAssignment, 'id' | 'withdrawn'>,
): Promise<string> {
  const id = `assignment:${randomUUID()}`;
  await db
    .insertInto('focal_assignment')
    .values({
      ...{ workspace, post, id, person, from_day: from, until_day: until, confirmed },
      ...{ withdrawn: false, author, made_at: nextInstant() },
    })
    .execute();
  return id;
}

/** Writes what holds of an assignment now. */
export async function changeAssignment(
  db: Kysely<Tables>,
  workspace: string,
  { post, id, from, until, confirmed, withdrawn }: StoredAssignment,
): Promise<void> {
  await db
    .updateTable('focal_assignment')
    .set({ from_day: from, until_day: until, confirmed, withdrawn })
    .where('workspace', '=', workspace)
    .where('post', '=', post)
    .where('id', '=', id)
    .execute();
}

/** The assignments to one post, the earliest first. */
export async function assignmentsOfPost(
  db: Kysely<Tables>,
  workspace: string,
  post: string,
): Promise<StoredAssignment[]> {
  return read(selected(db, workspace).where('post', '=', post));
}

/** The assignments of one person, the earliest first. */
export async function assignmentsOfPerson(
  db: Kysely<Tables>,
  workspace: string,
  person: string,
): Promise<StoredAssignment[]> {
  return read(selected(db, workspace).where('person', '=', person));
}

/** All assignments to posts, the earliest first. */
export async function allAssignments(db: Kysely<Tables>, workspace: string): Promise<StoredAssignment[]> {
  return read(selected(db, workspace));
}

const columns = [
  ...(['id', 'post', 'person', 'from_day', 'until_day', 'confirmed', 'withdrawn'] as const),
] as const;

function selected(db: Kysely<Tables>, workspace: string) {
  return db
    .selectFrom('focal_assignment')
    .select(columns)
    .where('workspace', '=', workspace)
    .orderBy('from_day')
    .orderBy('made_at')
    .orderBy('id');
}

async function read(
  query: SelectQueryBuilder<
    Tables,
    'focal_assignment',
    Pick<Tables['focal_assignment'], (typeof columns)[number]>
  >,
): Promise<StoredAssignment[]> {
  const rows = await query.execute();
  return rows.map(({ from_day, until_day, ...row }) => ({ ...row, from: from_day, until: until_day }));
}
