import { type FrozenMatrix, wordsOfMatrix } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import { fingerprintOf } from '../fingerprint.ts';
import type { Tables } from '../tables.ts';

/** Tables whose rows hold a file under the SHA-256 of its bytes. */
const fileTables = ['file', 'delegation_file', 'evidence_file'] as const;

/** A file whose bytes are not those that it was kept as. */
export interface ChangedFile {
  readonly table: (typeof fileTables)[number];
  readonly sha256: string;
}

/** How many files a workspace keeps, and which of them are not as they were kept: the engine hashes them, one at a time. */
export async function changedFiles(
  db: Kysely<Tables>,
  workspace: string,
): Promise<{ readonly count: number; readonly changed: readonly ChangedFile[] }> {
  const changed: ChangedFile[] = [];
  let count = 0;
  for (const table of fileTables) {
    const kept = await sql<{ sha256: string }>`
      select distinct sha256 from ${sql.table(table)} where workspace = ${workspace} order by sha256`.execute(
      db,
    );
    for (const { sha256 } of kept.rows) {
      count++;
      const { rows } = await sql`
        select 1 from ${sql.table(table)} where workspace = ${workspace} and sha256 = ${sha256}
          and encode(sha256(content), 'hex') <> sha256`.execute(db);
      if (rows.length > 0) changed.push({ table, sha256 });
    }
  }
  return { count, changed };
}

/** An adopted matrix that is not as both sides adopted it. */
export interface ChangedMatrix {
  readonly id: string;
  readonly title: string;
}

/** How many matrices of a workspace were adopted, and which of them have not the fingerprint that they were adopted with (rule F2). */
export async function changedMatrices(
  db: Kysely<Tables>,
  workspace: string,
): Promise<{ readonly count: number; readonly changed: readonly ChangedMatrix[] }> {
  const adopted = await db
    .selectFrom('matrix')
    .select(['id', 'title', 'fingerprint'])
    .where('workspace', '=', workspace)
    .where('adopted_on', 'is not', null)
    .orderBy('id')
    .execute();
  const changed: ChangedMatrix[] = [];
  for (const { id, title, fingerprint } of adopted) {
    const { frozen } = await db
      .selectFrom('matrix')
      .select('frozen')
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const isWhole =
      frozen !== null &&
      fingerprintOf(wordsOfMatrix(frozen)) === fingerprint &&
      (await adoptedWith(db, workspace, id)) === fingerprint &&
      isOf(frozen, { id, title });
    if (!isWhole) changed.push({ id, title });
  }
  return { count: adopted.length, changed };
}

function isOf(frozen: FrozenMatrix, { id, title }: ChangedMatrix): boolean {
  return frozen.id === id && frozen.title === title;
}

/** The fingerprint that the record of events tells; null where it tells of no adoption. */
async function adoptedWith(db: Kysely<Tables>, workspace: string, matrix: string): Promise<string | null> {
  const event = await db
    .selectFrom('event')
    .select(sql<string | null>`after ->> 'fingerprint'`.as('fingerprint'))
    .where('workspace', '=', workspace)
    .where('subject', '=', matrix)
    .where('action', '=', 'matrix adopted')
    .executeTakeFirst();
  return event?.fingerprint ?? null;
}
