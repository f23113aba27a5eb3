import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** What a feed is of: all of the workspace, what concerns an organization, or what concerns the posts of a person. */
export const feedScopes = ['workspace', 'organization', 'person'] as const;
export type FeedScope = (typeof feedScopes)[number];

/** A calendar to subscribe to. Its address is not kept, only what it can be known by. */
export interface StoredFeed {
  readonly id: string;
  readonly name: string;
  readonly scope: FeedScope;
  /** The organization or person; null of the workspace. */
  readonly subject: string | null;
  /** Of the words that the program adds, as ISO 639-1. */
  readonly language: string;
  readonly author: string;
  /** Instants in ISO 8601. */
  readonly madeAt: string;
  readonly revokedAt: string | null;
}

const columns = [
  ...(['id', 'name', 'scope', 'subject', 'language', 'author', 'made_at', 'revoked_at'] as const),
];

type Row = Omit<Tables['calendar_feed'], 'workspace' | 'token_hash' | 'made_at' | 'revoked_at'> & {
  made_at: Date;
  revoked_at: Date | null;
};

function stored({ made_at, revoked_at, ...row }: Row): StoredFeed {
  return { ...row, madeAt: made_at.toISOString(), revokedAt: revoked_at?.toISOString() ?? null };
}

export async function addFeed(
  db: Kysely<Tables>,
  workspace: string,
  feed: Omit<StoredFeed, 'madeAt' | 'revokedAt'>,
  tokenHash: string,
): Promise<void> {
  const name = storable(feed.name);
  await db
    .insertInto('calendar_feed')
    .values({ workspace, ...feed, name, token_hash: tokenHash, made_at: nextInstant(), revoked_at: null })
    .execute();
}

/** All feeds, revoked ones among them, the newest first. */
export async function feedsOf(db: Kysely<Tables>, workspace: string): Promise<StoredFeed[]> {
  const rows = await db
    .selectFrom('calendar_feed')
    .select(columns)
    .where('workspace', '=', workspace)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(stored);
}

export async function feedById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<StoredFeed | null> {
  const row = await db
    .selectFrom('calendar_feed')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? stored(row) : null;
}

/** The feed whose address has this hash, unless it was revoked. */
export async function feedByHash(
  db: Kysely<Tables>,
  workspace: string,
  tokenHash: string,
): Promise<StoredFeed | null> {
  const row = await db
    .selectFrom('calendar_feed')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ? stored(row) : null;
}

/** Revokes a feed; one that was revoked stays as it is. */
export async function revokeStored(db: Kysely<Tables>, workspace: string, id: string): Promise<void> {
  await db
    .updateTable('calendar_feed')
    .set({ revoked_at: nextInstant() })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Calls a feed otherwise. */
export async function rewordFeed(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  name: string,
): Promise<void> {
  await db
    .updateTable('calendar_feed')
    .set({ name })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}
