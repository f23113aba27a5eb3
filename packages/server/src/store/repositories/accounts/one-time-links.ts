import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import type { Tables } from '../../tables.ts';

export type LinkPurpose = Tables['one_time_link']['purpose'];

/** A link that signs in once. */
export interface StoredLink {
  readonly purpose: LinkPurpose;
  /** Null of the one for the first administrator: the account is made when it is used. */
  readonly account: string | null;
  readonly workspace: string | null;
}

/** Keeps a link, and ends the unused ones that the same account, or nobody yet, has for the same purpose. */
export async function addLink(
  db: Kysely<Tables>,
  tokenHash: string,
  link: StoredLink & { readonly author: string; readonly endsAt: Date },
): Promise<void> {
  const { endsAt, purpose, account, workspace, author } = link;
  const at = nextInstant();
  await db
    .updateTable('one_time_link')
    .set({ used_at: at })
    .where('purpose', '=', purpose)
    .where('account', account === null ? 'is' : '=', account)
    .where('used_at', 'is', null)
    .execute();
  await db
    .insertInto('one_time_link')
    .values({
      ...{ token_hash: tokenHash, purpose, account, workspace, author },
      ...{ made_at: at, ends_at: endsAt, used_at: null },
    })
    .execute();
}

/** Uses a link up and answers it; null where there is none, or it was used or has expired. Of two who use one at once, one gets it. */
export async function useLink(db: Kysely<Tables>, tokenHash: string, now: Date): Promise<StoredLink | null> {
  const row = await db
    .updateTable('one_time_link')
    .set({ used_at: nextInstant() })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .returning(['purpose', 'account', 'workspace'])
    .executeTakeFirst();
  return row ?? null;
}

/** What is known of a link without using it: whether it was used or has expired, and whose it is. Null where there never was one. */
export async function linkByHash(
  db: Kysely<Tables>,
  tokenHash: string,
  now: Date,
): Promise<(StoredLink & { readonly state: 'open' | 'used' | 'expired' }) | null> {
  const row = await db
    .selectFrom('one_time_link')
    .select(['purpose', 'account', 'workspace', 'used_at', 'ends_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!row) return null;
  const { used_at, ends_at, ...link } = row;
  return { ...link, state: used_at !== null ? 'used' : ends_at <= now ? 'expired' : 'open' };
}

/** When the last link for a purpose was made for an account. */
export async function lastLinkAt(
  db: Kysely<Tables>,
  account: string,
  purpose: LinkPurpose,
): Promise<Date | null> {
  const row = await db
    .selectFrom('one_time_link')
    .select('made_at')
    .where('account', '=', account)
    .where('purpose', '=', purpose)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.made_at ?? null;
}
