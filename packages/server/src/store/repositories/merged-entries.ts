import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** The entries that turned out to be one of these. */
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
