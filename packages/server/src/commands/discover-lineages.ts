import { randomUUID } from 'node:crypto';
import type { DiscoveredLineage, LineageDecision } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import {
  type DiscoveryProgress,
  discoveredBefore,
  discoveryRun,
  startDiscoveryRun,
  updateDiscoveryRun,
} from '../store/repositories/discovery-runs.ts';
import { addEvents } from '../store/repositories/events.ts';
import { lineagesOfInstruments } from '../store/repositories/lineage-members.ts';
import { membershipDecisions } from '../store/repositories/membership-decisions.ts';
import {
  type HeldInstruments,
  heldInstruments,
  type ReadingPage,
  readingPages,
} from '../store/repositories/reading-pages.ts';
import type { Context } from './context.ts';
import { keepPlacement } from './keep-placement.ts';
import { decisionsAsPairs, placedLineages } from './placed-lineages.ts';

/** How a discovery is made, followed and stopped. */
export interface DiscoveryWays {
  /** Where the comparing happens: takes what was read page by page, and is given up when the signal says so. */
  readonly discover: (
    pages: AsyncIterable<ReadingPage>,
    decisions: readonly LineageDecision[],
    signal?: AbortSignal,
  ) => Promise<readonly DiscoveredLineage[]>;
  readonly progressed?: (progress: Pick<DiscoveryProgress, 'stage' | 'finished' | 'total'>) => void;
  readonly signal?: AbortSignal;
}

/** Starts the record of a discovery; refused with `not-permitted`. Answers its id, for {@link discoverLineages}. */
export async function startDiscovery({ db, actor }: Context): Promise<Result<string>> {
  const denied = mayNot(actor, 'arrange lineages');
  if (denied) return refused(denied);
  const id = `discovery:${randomUUID()}`;
  const { workspace, id: author } = actor;
  const { mark } = await heldInstruments(db, workspace);
  await db.transaction().execute(async (tables) => {
    await startDiscoveryRun(tables, workspace, { id, held: mark, author });
    await addEvents(tables, workspace, [
      { author, action: 'discovery started', subject: id, before: null, after: null },
    ]);
  });
  return done(id);
}

/** Whether the last discovery that was finished saw what is held now, so that another one would find the same. */
export async function isDiscovered({ db, actor }: Context): Promise<boolean> {
  const { count, mark } = await heldInstruments(db, actor.workspace);
  return count === 0 || (await discoveredBefore(db, actor.workspace)) === mark;
}

/**
 * Finds the lineages among all instruments that are held, and keeps them with the reason for each member (rules S26 to S28). What is
 * found is kept as a whole or not at all: one that was stopped, or died, has changed nothing, and the next one begins anew.
 */
export async function discoverLineages(
  context: Context,
  id: string,
  ways: DiscoveryWays,
): Promise<DiscoveryProgress> {
  const { db, actor } = context;
  const { workspace } = actor;
  try {
    const held = await heldInstruments(db, workspace);
    const decisions = await membershipDecisions(db, workspace);
    const pairs = decisionsAsPairs(decisions, await lineagesOfInstruments(db, workspace));
    const found = await ways.discover(followedPages(context, id, held, ways), pairs, ways.signal);
    if (ways.signal?.aborted) await end(context, id, 'stopped');
    else {
      await tell(context, id, ways, { stage: 'keeping', finished: 0, total: found.length });
      await db.transaction().execute(async (tables) => {
        const within = { ...context, db: tables };
        const members = await lineagesOfInstruments(tables, workspace);
        const standing = { members, decisions: await membershipDecisions(tables, workspace) };
        const kept = await keepPlacement(within, placedLineages(found, standing), members);
        await updateDiscoveryRun(tables, workspace, id, { ...kept, finished: found.length });
      });
      await end(context, id, 'done');
    }
  } catch (error) {
    const stopped = ways.signal?.aborted === true;
    await end(context, id, stopped ? 'stopped' : 'failed').catch(() => {});
    if (!stopped) throw error;
  }
  const progress = await discoveryRun(db, workspace, id);
  if (!progress) throw new Error('the record of a discovery is gone');
  return progress;
}

/** What is held, page by page, each told as it goes. */
async function* followedPages(
  context: Context,
  id: string,
  held: HeldInstruments,
  ways: DiscoveryWays,
): AsyncGenerator<ReadingPage> {
  let finished = 0;
  for await (const page of readingPages(context.db, context.actor.workspace)) {
    if (ways.signal?.aborted) return;
    yield page;
    finished += page.length;
    await tell(context, id, ways, { stage: 'gathering', finished, total: held.count });
  }
  await tell(context, id, ways, { stage: 'comparing', finished: 0, total: null });
}

async function tell(
  { db, actor }: Context,
  id: string,
  ways: DiscoveryWays,
  progress: Pick<DiscoveryProgress, 'stage' | 'finished' | 'total'>,
): Promise<void> {
  await updateDiscoveryRun(db, actor.workspace, id, progress);
  ways.progressed?.(progress);
}

async function end({ db, actor }: Context, id: string, state: DiscoveryProgress['state']): Promise<void> {
  await db.transaction().execute(async (tables) => {
    await updateDiscoveryRun(tables, actor.workspace, id, { state, ended_at: new Date() });
    await addEvents(tables, actor.workspace, [
      { author: actor.id, action: 'discovery ended', subject: id, before: null, after: { state } },
    ]);
  });
}
