import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import { storable } from '../../storable.ts';
import type { Tables } from '../../tables.ts';

/** That somebody is signed in somewhere. Instants are ISO 8601. */
export interface StoredSession {
  readonly id: string;
  readonly account: string;
  /** The program that they use, as it calls itself. */
  readonly client: string;
  readonly madeAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
}

const columns = ['id', 'account', 'client', 'made_at', 'seen_at', 'ends_at'] as const;
const longestClient = 200;

export async function addSession(
  db: Kysely<Tables>,
  tokenHash: string,
  { account, client, endsAt }: { account: string; client: string; endsAt: Date },
): Promise<string> {
  const id = `session:${randomUUID()}`;
  const at = nextInstant();
  await db
    .insertInto('session')
    .values({
      ...{ id, token_hash: tokenHash, account, client: storable(client).slice(0, longestClient) },
      ...{ made_at: at, seen_at: at, ends_at: endsAt, ended_at: null },
    })
    .execute();
  return id;
}

interface Row {
  id: string;
  account: string;
  client: string;
  made_at: Date;
  seen_at: Date;
  ends_at: Date;
}

function stored({ made_at, seen_at, ends_at, ...row }: Row): StoredSession {
  return {
    ...row,
    madeAt: made_at.toISOString(),
    seenAt: seen_at.toISOString(),
    endsAt: ends_at.toISOString(),
  };
}

/** The session that a token opens, unless it has ended or its account was disabled. */
export async function sessionByHash(
  db: Kysely<Tables>,
  tokenHash: string,
  now: Date,
): Promise<StoredSession | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .select(columns.map((column) => `session.${column}` as const))
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return row ? stored(row as Row) : null;
}

/** The open sessions of an account, the one seen last first. */
export async function openSessionsOf(
  db: Kysely<Tables>,
  account: string,
  now: Date,
): Promise<StoredSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(columns)
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute();
  return rows.map(stored);
}

/** Notes that a session was used. */
export async function seeSession(db: Kysely<Tables>, id: string): Promise<void> {
  await db.updateTable('session').set({ seen_at: nextInstant() }).where('id', '=', id).execute();
}

/** Ends one session of an account, or all of them. Answers how many were open. */
export async function endSessions(db: Kysely<Tables>, account: string, id: string | null): Promise<number> {
  const query = db
    .updateTable('session')
    .set({ ended_at: nextInstant() })
    .where('account', '=', account)
    .where('ended_at', 'is', null);
  const ended = await (id === null ? query : query.where('id', '=', id)).executeTakeFirst();
  return Number(ended.numUpdatedRows);
}
