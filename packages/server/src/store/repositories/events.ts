import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { jsonRows } from '../json-rows.ts';
import { nextInstant } from '../next-instant.ts';
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
    | 'posts imported'
    | `account ${'made' | 'changed'}`
    | `role ${'given' | 'ended'}`
    | `signed ${'in' | 'out'}`
    | 'link made'
    | `workspace ${'made' | 'configured'}`
    | `matrix ${'made' | 'changed' | 'adopted' | 'closed'}`
    | `activity ${'proposed' | 'changed' | 'withdrawn' | 'brought back' | 'completed' | 'disposed of' | 'published'}`
    | `key ${'turned' | 'taken back'}`
    | `amendment ${'proposed' | 'agreed' | 'withdrawn' | 'declined'}`
    | `remark ${'made' | 'withdrawn'}`
    | `round ${'made' | 'changed' | 'opened' | 'closed' | 'consolidated'}`
    | `report ${'requested' | 'written' | 'submitted' | 'taken back' | 'returned' | 'validated' | 'countersigned' | 'disputed' | 'published'}`
    | `report link ${'made' | 'revoked'}`
    | `evidence ${'attached' | 'withdrawn'}`;
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
    const rows = jsonRows(
      some.map(({ before, after, ...event }) => ({
        ...event,
        id: `event:${randomUUID()}`,
        // In milliseconds, as the hash of the event has it (rule F30).
        at: nextInstant().toISOString(),
        ...{ before: before ?? null, after: after ?? null },
      })),
    );
    // What is null stays a JSON null.
    await sql`
      insert into event (workspace, id, at, author, action, subject, before, after)
      select ${workspace}, id, at, author, action, subject, coalesce(before, 'null'::json), coalesce(after, 'null'::json)
      from json_to_recordset(${rows}::json) as n(id text, at timestamptz, author text, action text, subject text, before json, after json)`.execute(
      db,
    );
  }
}
