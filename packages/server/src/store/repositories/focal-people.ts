import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** What a post needs of who holds it, and no more. */
export interface PersonData {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Somebody who holds or held posts. Nothing is known any more of one that was removed. */
export interface StoredPerson {
  readonly id: string;
  readonly version: number;
  /** An instant in ISO 8601. */
  readonly removedAt: string | null;
  readonly data: PersonData | null;
}

/** Adds a person; answers the id. */
export async function addPerson(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  data: PersonData,
): Promise<string> {
  const id = `person:${randomUUID()}`;
  await db
    .insertInto('focal_person')
    .values({ workspace, id, version: 0, removed_at: null, author, made_at: nextInstant() })
    .execute();
  await changePersonData(db, workspace, id, author, data);
  return id;
}

/** Keeps what is known of a person now as the next version; earlier ones stay until the person is removed. Answers the version. */
export async function changePersonData(
  db: Kysely<Tables>,
  workspace: string,
  person: string,
  author: string,
  { name, email, phone }: PersonData,
): Promise<number> {
  const { version } = await db
    .updateTable('focal_person')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('workspace', '=', workspace)
    .where('id', '=', person)
    .returning('version')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('focal_person_data')
    .values({
      ...{ workspace, person, version, name: storable(name) },
      ...{ email: email === null ? null : storable(email), phone: phone === null ? null : storable(phone) },
      ...{ author, at: nextInstant() },
    })
    .execute();
  return version;
}

/** People with what is known of them now; all where no ids are given. With `lock` nobody else changes them until the transaction ends. */
export async function listPeople(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[] | null,
  lock = false,
): Promise<StoredPerson[]> {
  if (ids?.length === 0) return [];
  let heads = db
    .selectFrom('focal_person')
    .select(['id', 'version', 'removed_at'])
    .where('workspace', '=', workspace)
    .orderBy('id');
  if (ids) heads = heads.where('id', 'in', [...ids]);
  const rows = await (lock ? heads.forUpdate() : heads).execute();
  let known = db
    .selectFrom('focal_person_data as d')
    .innerJoin('focal_person as p', (join) =>
      join
        .onRef('p.workspace', '=', 'd.workspace')
        .onRef('p.id', '=', 'd.person')
        .onRef('p.version', '=', 'd.version'),
    )
    .select(['d.person', 'd.name', 'd.email', 'd.phone'])
    .where('d.workspace', '=', workspace);
  if (ids) known = known.where('d.person', 'in', [...ids]);
  const data = new Map((await known.execute()).map(({ person, ...each }) => [person, each]));
  return rows.map(({ removed_at, ...row }) => ({
    ...row,
    removedAt: removed_at?.toISOString() ?? null,
    data: data.get(row.id) ?? null,
  }));
}

/** All that was ever known of a person, version by version. */
export async function everKnownOf(
  db: Kysely<Tables>,
  workspace: string,
  person: string,
): Promise<PersonData[]> {
  return db
    .selectFrom('focal_person_data')
    .select(['name', 'email', 'phone'])
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .orderBy('version')
    .execute();
}

/** Deletes all that is known of a person, earlier versions included. That there was somebody stays. */
export async function forgetPerson(db: Kysely<Tables>, workspace: string, person: string): Promise<void> {
  await db
    .deleteFrom('focal_person_data')
    .where('workspace', '=', workspace)
    .where('person', '=', person)
    .execute();
  await db
    .updateTable('focal_person')
    .set(({ eb }) => ({ version: eb('version', '+', 1), removed_at: nextInstant() }))
    .where('workspace', '=', workspace)
    .where('id', '=', person)
    .execute();
}
