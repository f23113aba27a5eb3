import { partnersOfTitle } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { membersOf } from '../store/repositories/lineage-members.ts';
import { lineageById } from '../store/repositories/lineages.ts';
import type { Context } from './context.ts';
import { mandateLists } from './mandate-lists.ts';

/** One of the two organizations that a lineage is about, by its identifier in the list of organizations, and its whole names. */
export interface PairSide {
  readonly organization: string;
  /** Null where no source gives one. */
  readonly names: { readonly en: string | null; readonly fr: string | null; readonly ar: string | null };
}

/** The two that cooperate, in the order of the title of the latest text that names both. */
export interface Pair {
  readonly a: PairSide;
  readonly b: PairSide;
}

/** Shows between whom a lineage tells the cooperation; null where its titles do not name two that are known. Refused: `not-permitted`, `not-found`. */
export async function showPair(context: Context, lineage: string): Promise<Result<Pair | null>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const { db, actor } = context;
  if (!(await lineageById(db, actor.workspace, lineage)))
    return refused(refusal('not-found', 'This lineage is not held.'));
  const { organizations } = mandateLists();
  const members = inAdoptionOrder(await membersOf(db, actor.workspace, [lineage])).reverse();
  for (const { member } of members) {
    const [a, b] = partnersOfTitle(member.title, member.language, organizations).map(sideOf);
    if (a && b) return done({ a, b });
  }
  return done(null);
}

function sideOf(organization: string): PairSide {
  const entry = mandateLists().organizations.entries.find(({ id }) => id === organization);
  const name = (language: 'en' | 'fr' | 'ar'): string | null =>
    entry?.names[language]?.find(({ form, until }) => form === 'full' && until === undefined)?.name ?? null;
  return { organization, names: { en: name('en'), fr: name('fr'), ar: name('ar') } };
}
