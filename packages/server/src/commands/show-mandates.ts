import { isStanding } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { headsOf } from '../store/repositories/lineage-members.ts';
import type { InstrumentHead } from '../store/repositories/lineages.ts';
import { mandateDecisionsOf } from '../store/repositories/mandate-decisions.ts';
import {
  countTerms,
  listMandates as listed,
  type MandateFilter,
  type MandateOrder,
} from '../store/repositories/mandate-list.ts';
import { mandateReadingCounts } from '../store/repositories/mandate-readings.ts';
import { mandatesById, mergedMandates, type StoredMandate } from '../store/repositories/mandates.ts';
import type { Context } from './context.ts';
import { headOf } from './list-lineages.ts';
import type {
  MandateList,
  MandatePage,
  MandateReadingProgress,
  MandateTermLists,
  MandateTerms,
  ShownMandate,
} from './mandate-pages.ts';
import { readBy } from './read-mandates.ts';
import { termLists, titledTerms } from './titled-terms.ts';

/** One page of the mandates that pass the filter on a day (ISO 8601). Refused: `not-permitted`. */
export async function listMandates(
  context: Context,
  filter: MandateFilter,
  today: string,
  order: MandateOrder,
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<MandateList>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const { mandates, total } = await listed(db, actor.workspace, filter, today, order, window);
  return done({ items: await shownMandates(context, mandates, today), total });
}

/** What the mandates that pass the filter can be filtered by further. Refused: `not-permitted`. */
export async function listMandateTerms(
  { db, actor }: Context,
  filter: MandateFilter,
  today: string,
): Promise<Result<MandateTerms>> {
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const { total, terms } = await countTerms(db, actor.workspace, filter, today);
  const of = (kind: Parameters<typeof titledTerms>[0]) => titledTerms(kind, terms);
  return done({
    total,
    ...{ addressees: of('addressee'), levels: of('level'), verbs: of('verb') },
    ...{ dues: of('due'), sessions: of('session'), themes: of('theme') },
    ...{ countries: of('country'), goals: of('goal'), fates: of('fate'), standings: of('standing') },
  });
}

/** The lists from which a person says whom a mandate is for and what it is about. Refused: `not-permitted`. */
export async function showTermLists({ actor }: Context): Promise<Result<MandateTermLists>> {
  const denied = mayNot(actor, 'read texts');
  return denied ? refused(denied) : done(termLists());
}

/** One mandate with its life and all decisions about it. Refused: `not-permitted`, `not-found`. */
export async function showMandate(context: Context, id: string, today: string): Promise<Result<MandatePage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const [stored] = await mandatesById(db, actor.workspace, [id]);
  if (!stored) return refused(refusal('not-found', 'This mandate is not held.'));
  const life = await lifeOf(context, stored);
  const shown = await shownMandates(context, life, today);
  const decisions = await mandateDecisionsOf(db, actor.workspace, [stored.instrument]);
  return done({
    mandate: shown.find((each) => each.id === id) as ShownMandate,
    proposal: stored.proposal,
    life: shown,
    merged: await mergedMandates(db, actor.workspace, id),
    decisions: decisions.filter(({ mandate }) => mandate === id),
  });
}

/** A mandate with those that it came of and became, oldest first. */
async function lifeOf({ db, actor }: Context, stored: StoredMandate): Promise<StoredMandate[]> {
  const life = [stored];
  const known = new Set([stored.id]);
  for (const way of ['ancestor', 'descendant'] as const) {
    let next = stored.fate[way];
    while (next !== null && !known.has(next)) {
      const [found] = await mandatesById(db, actor.workspace, [next]);
      if (!found) break;
      known.add(found.id);
      if (way === 'ancestor') life.unshift(found);
      else life.push(found);
      next = found.fate[way];
    }
  }
  return life;
}

/** Mandates as they are shown on a day, in the order given. */
export async function shownMandates(
  { db, actor }: Context,
  mandates: readonly StoredMandate[],
  today: string,
): Promise<ShownMandate[]> {
  const named = new Set(
    mandates.flatMap(({ instrument, fate }) => [instrument, fate.since?.instrument ?? []].flat()),
  );
  const heads = new Map(
    (await headsOf(db, actor.workspace, [...named])).map((head) => [head.instrument, headOf(head)]),
  );
  return mandates.flatMap((each) => {
    const head = heads.get(each.instrument);
    return head ? [shownMandate(each, head, heads, today)] : [];
  });
}

function shownMandate(
  { content, proposal: _, dueUntil, fate, ...mandate }: StoredMandate,
  instrument: InstrumentHead,
  heads: ReadonlyMap<string, InstrumentHead>,
  today: string,
): ShownMandate {
  const { since } = fate;
  const open = isStanding(mandate.standing) && (fate.after === null || fate.after === 'last');
  return {
    ...mandate,
    ...content,
    instrument,
    overdue: open && dueUntil !== null && dueUntil < today,
    fate: { ...fate, since: since && { ...since, symbol: heads.get(since.instrument)?.symbol ?? null } },
  };
}

/** How far the reading of mandates is. Refused: `not-permitted`. */
export async function showMandateReading({ db, actor }: Context): Promise<Result<MandateReadingProgress>> {
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  return done(await mandateReadingCounts(db, actor.workspace, readBy()));
}
