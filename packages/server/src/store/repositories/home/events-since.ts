import type { Side } from '@biennium/core';
import type { Kysely } from 'kysely';
import type { StoredEvent } from '../../audit/event-list.ts';
import type { Tables } from '../../tables.ts';

/** What people of a side did after an instant, the newest first, so many at most. */
export async function eventsOfSideSince(
  db: Kysely<Tables>,
  workspace: string,
  side: Side,
  since: Date,
  actions: readonly string[],
  most: number,
): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['id', 'sequence', 'hash', 'at', 'author', 'action', 'subject', 'before', 'after'])
    .where('workspace', '=', workspace)
    .where('at', '>', since)
    .where('action', 'in', [...actions])
    .where('author', 'in', (of) =>
      of
        .selectFrom('account_role')
        .select('account')
        .where('workspace', '=', workspace)
        .where('side', '=', side),
    )
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ at, sequence, ...event }) => ({
    ...{ ...event, at: at.toISOString(), sequence: sequence === null ? null : Number(sequence) },
  }));
}
