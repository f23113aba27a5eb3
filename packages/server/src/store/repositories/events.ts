import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { inSteps } from '../in-steps.ts';
import type { Tables } from '../tables.ts';

/** Something that a person, or the program for them, did. `before` and `after` are what stood and what stands. */
export interface NewEvent {
  readonly author: string;
  readonly action:
    | `instrument ${'kept' | 'corrected'}`
    | `import ${'started' | 'ended'}`
    | `lineage ${'made' | 'found' | 'renamed' | 'joined' | 'split' | 'changed'}`
    | `discovery ${'started' | 'ended'}`
    | 'link decided'
    | `draft ${'made' | 'changed' | 'revised' | 'renamed' | 'adopted' | 'opened again'}`
    | `delegation file ${'received' | 'changed'}`
    | 'amendments decided'
    | `calendar feed ${'made' | 'revoked'}`
    | `mandate ${'decided' | 'added'}`
    | `entry ${'added' | 'proposed' | 'stated' | 'ruled' | 'merged' | 'withdrawn' | 'brought back'}`
    | `post ${'added' | 'changed' | 'noted' | 'handed over'}`
    | `assignment ${'made' | 'changed'}`
    | `person ${'added' | 'changed' | 'removed'}`
    | 'posts imported';
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
  for (const some of inSteps(events)) {
    await db
      .insertInto('event')
      .values(
        some.map(({ before, after, ...event }) => ({
          workspace,
          id: `event:${randomUUID()}`,
          ...event,
          before: JSON.stringify(before ?? null),
          after: JSON.stringify(after ?? null),
        })),
      )
      .execute();
  }
}
