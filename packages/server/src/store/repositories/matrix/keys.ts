import { randomUUID } from 'node:crypto';
import type { Decision, Key, Side } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import type { Tables } from '../../tables.ts';

/** A key that was turned, and on what. */
export interface StoredKey extends Key {
  readonly decision: Decision;
  readonly subject: string;
}

/** Turns a key. */
export async function addKey(
  db: Kysely<Tables>,
  workspace: string,
  { decision, subject, side, on, by }: Omit<StoredKey, 'at' | 'takenBack'>,
): Promise<void> {
  await db
    .insertInto('turned_key')
    .values({
      ...{ workspace, id: `key:${randomUUID()}`, decision, subject, side, seen: on, account: by },
      ...{ at: nextInstant(), taken_back_at: null },
    })
    .execute();
}

/** All keys that were turned on decisions about some things, oldest first, those taken back among them. */
export async function keysOf(
  db: Kysely<Tables>,
  workspace: string,
  decision: Decision,
  subjects: readonly string[],
): Promise<StoredKey[]> {
  if (subjects.length === 0) return [];
  const rows = await db
    .selectFrom('turned_key')
    .select(['decision', 'subject', 'side', 'seen', 'account', 'at', 'taken_back_at'])
    .where('workspace', '=', workspace)
    .where('decision', '=', decision)
    .where('subject', 'in', [...subjects])
    .orderBy('at')
    .execute();
  return rows.map(({ seen, account, at, taken_back_at, ...key }) => ({
    ...{ ...key, on: seen, by: account, at: at.toISOString(), takenBack: taken_back_at !== null },
  }));
}

/** Takes the keys of a side back; answers how many there were. */
export async function takeKeysBack(
  db: Kysely<Tables>,
  workspace: string,
  { decision, subject, side }: Pick<StoredKey, 'decision' | 'subject'> & { readonly side: Side },
): Promise<number> {
  const taken = await db
    .updateTable('turned_key')
    .set({ taken_back_at: nextInstant() })
    .where('workspace', '=', workspace)
    .where('decision', '=', decision)
    .where('subject', '=', subject)
    .where('side', '=', side)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return Number(taken.numUpdatedRows);
}
