import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { beginning, sealedAfter } from './chain.ts';

const batch = 500;

/**
 * Seals all events that are not yet: each gets its place in the chain of its workspace and its hash (rule F30). Whoever seals holds the last link of
 * the workspace meanwhile, so that any number of programs may do so at once. Answers how many it sealed.
 */
export async function sealEvents(db: Kysely<Tables>): Promise<number> {
  const waiting = await db
    .selectFrom('event')
    .select('workspace')
    .distinct()
    .where('sequence', 'is', null)
    .execute();
  let sealed = 0;
  for (const { workspace } of waiting) {
    for (;;) {
      const some = await db.transaction().execute((within) => sealSome(within, workspace));
      sealed += some;
      if (some < batch) break;
    }
  }
  return sealed;
}

async function sealSome(db: Kysely<Tables>, workspace: string): Promise<number> {
  await db
    .insertInto('audit_head')
    .values({ workspace, ...beginning })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const head = await db
    .selectFrom('audit_head')
    .select(['sequence', 'hash'])
    .where('workspace', '=', workspace)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const events = await db
    .selectFrom('event')
    .select(['id', 'at', 'author', 'action', 'subject', 'before', 'after'])
    .where('workspace', '=', workspace)
    .where('sequence', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(batch)
    .execute();
  if (events.length === 0) return 0;
  let place = { sequence: Number(head.sequence), hash: head.hash };
  const links = events.map(({ at, ...event }) => {
    const { id, sequence, hash } = sealedAfter(place, { ...event, workspace, at: at.toISOString() });
    place = { sequence, hash };
    return { id, ...place };
  });
  await sql`
    update event as e set sequence = n.sequence, hash = n.hash
    from json_to_recordset(${JSON.stringify(links)}::json) as n(id text, sequence bigint, hash text)
    where e.workspace = ${workspace} and e.id = n.id and e.sequence is null`.execute(db);
  await db.updateTable('audit_head').set(place).where('workspace', '=', workspace).execute();
  return events.length;
}
