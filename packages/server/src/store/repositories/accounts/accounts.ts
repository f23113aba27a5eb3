import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import { storable } from '../../storable.ts';
import type { Tables } from '../../tables.ts';

/** Somebody who can sign in. */
export interface StoredAccount {
  readonly id: string;
  readonly name: string;
  /** Where links are sent to; null where they are only shown to copy. */
  readonly email: string | null;
  /** The language of what is sent, ISO 639-1. */
  readonly language: string;
  /** Made up to try the program with. */
  readonly sample: boolean;
  readonly version: number;
  /** The instant, in ISO 8601, since which it cannot sign in. */
  readonly disabledAt: string | null;
}

export type AccountToKeep = Pick<StoredAccount, 'name' | 'email' | 'language' | 'sample'>;

const columns = ['id', 'name', 'email', 'language', 'sample', 'version', 'disabled_at'] as const;
type Row = Pick<Tables['account'], 'id' | 'name' | 'email' | 'language' | 'sample' | 'version'> & {
  disabled_at: Date | null;
};

function stored({ disabled_at, ...row }: Row): StoredAccount {
  return { ...row, disabledAt: disabled_at?.toISOString() ?? null };
}

/** Adds an account; null where one has the e-mail address already, in whatever letters. */
export async function addAccount(
  db: Kysely<Tables>,
  author: string,
  { name, email, language, sample }: AccountToKeep,
): Promise<string | null> {
  if (email !== null && (await accountByEmail(db, email)) !== null) return null;
  const id = `account:${randomUUID()}`;
  await db
    .insertInto('account')
    .values({
      ...{ id, name: storable(name), email, language, sample },
      ...{ version: 1, author, made_at: nextInstant(), disabled_at: null },
    })
    .execute();
  return id;
}

/** An account; with `lock` nobody else changes it until the transaction ends. */
export async function accountById(
  db: Kysely<Tables>,
  id: string,
  lock = false,
): Promise<StoredAccount | null> {
  const query = db.selectFrom('account').select(columns).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? stored(row) : null;
}

/** The account with an e-mail address, in whatever letters. */
export async function accountByEmail(db: Kysely<Tables>, email: string): Promise<StoredAccount | null> {
  const row = await db
    .selectFrom('account')
    .select(columns)
    .where((of) => of(of.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst();
  return row ? stored(row) : null;
}

/** Whether anybody can sign in here: a store without accounts belongs to the person at its machine. Made-up people are nobody. */
export async function hasAccounts(db: Kysely<Tables>): Promise<boolean> {
  const query = db.selectFrom('account').select('id').where('sample', '=', false);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** The people made up to try the program with, in the order in which they were made. */
export async function sampleAccounts(db: Kysely<Tables>): Promise<StoredAccount[]> {
  const query = db.selectFrom('account').select(columns).where('sample', '=', true);
  const rows = await query.where('disabled_at', 'is', null).orderBy('made_at').execute();
  return rows.map(stored);
}

/** Accounts by their names, a page of them: of people, or of those made up to try the program with. */
export async function accountsOf(
  db: Kysely<Tables>,
  { limit, offset, sample }: { readonly limit: number; readonly offset: number; readonly sample: boolean },
): Promise<StoredAccount[]> {
  const rows = await db
    .selectFrom('account')
    .select(columns)
    .where('sample', '=', sample)
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(stored);
}

/** Changes an account and counts its version up. */
export async function changeAccountRow(
  db: Kysely<Tables>,
  id: string,
  { name, email, language, disabledAt }: Omit<StoredAccount, 'id' | 'sample' | 'version'>,
): Promise<void> {
  await db
    .updateTable('account')
    .set((of) => ({
      ...{ name: storable(name), email, language },
      disabled_at: disabledAt === null ? null : new Date(disabledAt),
      version: of('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
