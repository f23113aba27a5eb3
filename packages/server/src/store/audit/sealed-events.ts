import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { beginning, type ChainPlace, type SealedEvent } from './chain.ts';

const pageSize = 500;

/** The chain of a workspace after a place, as it is kept, page by page: of any length in bounded memory. */
export async function* sealedEvents(
  db: Kysely<Tables>,
  workspace: string,
  { sequence: from }: ChainPlace,
): AsyncGenerator<readonly SealedEvent[]> {
  let last = from;
  for (;;) {
    const rows = await db
      .selectFrom('event')
      .select(['id', 'at', 'author', 'action', 'subject', 'before', 'after', 'sequence', 'hash'])
      .where('workspace', '=', workspace)
      .where('sequence', '>', String(last))
      .orderBy('sequence')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(({ at, sequence, hash, ...event }) => ({
      ...{ ...event, workspace, at: at.toISOString(), sequence: Number(sequence), hash: hash ?? '' },
    }));
    last = Number(rows.at(-1)?.sequence);
  }
}

/** The last link of the chain of a workspace, as it was noted when it was sealed. */
export async function chainHead(db: Kysely<Tables>, workspace: string): Promise<ChainPlace> {
  const row = await db
    .selectFrom('audit_head')
    .select(['sequence', 'hash'])
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return row ? { sequence: Number(row.sequence), hash: row.hash } : beginning;
}

/** How many events of a workspace wait to be sealed. */
export async function unsealedCount(db: Kysely<Tables>, workspace: string): Promise<number> {
  const { count } = await db
    .selectFrom('event')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('workspace', '=', workspace)
    .where('sequence', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
