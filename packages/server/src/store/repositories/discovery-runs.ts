import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import type { Tables } from '../tables.ts';

/** How far a discovery of lineages is. */
export interface DiscoveryProgress {
  readonly id: string;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly stage: 'gathering' | 'comparing' | 'keeping';
  /** Of the stage. */
  readonly finished: number;
  readonly total: number | null;
  /** Lineages that stand at its end. */
  readonly lineages: number;
  /** Members that it added. */
  readonly added: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** Starts the record of a run. One that is still called running died, and is told as stopped. */
export async function startDiscoveryRun(
  db: Kysely<Tables>,
  workspace: string,
  run: { readonly id: string; readonly held: string; readonly author: string },
): Promise<void> {
  await db
    .updateTable('discovery_run')
    .set({ state: 'stopped' })
    .where('workspace', '=', workspace)
    .where('state', '=', 'running')
    .execute();
  await db
    .insertInto('discovery_run')
    .values({
      ...{ workspace, ...run, state: 'running', stage: 'gathering', started_at: nextInstant() },
      ...{ finished: 0, lineages: 0, added: 0 },
    })
    .execute();
}

export async function updateDiscoveryRun(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  change: Partial<
    Pick<DiscoveryProgress, 'state' | 'stage' | 'finished' | 'total' | 'lineages' | 'added'>
  > & {
    readonly ended_at?: Date;
  },
): Promise<void> {
  await db
    .updateTable('discovery_run')
    .set(change)
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** A run, or with `latest` the one that was started last; null where there is none. */
export async function discoveryRun(
  db: Kysely<Tables>,
  workspace: string,
  id: string | 'latest',
): Promise<DiscoveryProgress | null> {
  const row = await runRow(db, workspace, id);
  if (!row) return null;
  const { state, stage, finished, total, lineages, added } = row;
  return {
    ...{ id: row.id, state, stage, finished, total, lineages, added },
    startedAt: row.started_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}

/** What the last run that was finished had before it, as {@link startDiscoveryRun} was told; null where there is none. */
export async function discoveredBefore(db: Kysely<Tables>, workspace: string): Promise<string | null> {
  const row = await runRow(db, workspace, 'latest');
  return row?.state === 'done' ? row.held : null;
}

async function runRow(db: Kysely<Tables>, workspace: string, id: string) {
  const query = db
    .selectFrom('discovery_run')
    .selectAll()
    .where('workspace', '=', workspace)
    .orderBy('started_at', 'desc');
  return (id === 'latest' ? query : query.where('id', '=', id)).limit(1).executeTakeFirst();
}
