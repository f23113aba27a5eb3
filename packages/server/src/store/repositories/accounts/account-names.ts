import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** What accounts are called, by their ids; who is no account has no name here. */
export async function accountNames(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const accounts = [...new Set(ids)].filter((id) => id.startsWith('account:'));
  if (accounts.length === 0) return new Map();
  const rows = await db.selectFrom('account').select(['id', 'name']).where('id', 'in', accounts).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
