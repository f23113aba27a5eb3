import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Something that a person, or the program for them, did. `before` and `after` are what stood and what stands. */
export interface NewEvent {
  readonly author: string;
  readonly action: 'instrument kept' | 'instrument corrected' | 'import started' | 'import ended';
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Adds events to the record, in the transaction of what they tell. */
export async function addEvents(
  db: Kysely<Tables>,
  workspace: string,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await db
    .insertInto('event')
    .values(
      events.map(({ before, after, ...event }) => ({
        workspace,
        id: `event:${randomUUID()}`,
        ...event,
        before: JSON.stringify(before ?? null),
        after: JSON.stringify(after ?? null),
      })),
    )
    .execute();
}
