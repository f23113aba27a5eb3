import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import type { Tables } from '../../tables.ts';

/** When an account last said that it had seen what was new; null before it first did. */
export async function lastVisitOf(
  db: Kysely<Tables>,
  workspace: string,
  account: string,
): Promise<Date | null> {
  const row = await db
    .selectFrom('last_visit')
    .select('at')
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Notes that an account has seen what was new. */
export async function noteVisit(db: Kysely<Tables>, workspace: string, account: string): Promise<void> {
  const at = nextInstant();
  await db
    .insertInto('last_visit')
    .values({ workspace, account, at })
    .onConflict((conflict) => conflict.columns(['workspace', 'account']).doUpdateSet({ at }))
    .execute();
}
