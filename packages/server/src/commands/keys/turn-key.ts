import {
  type Decision,
  type Key,
  keysThatHold,
  missingKeys,
  type OfEachSide,
  ofEachSide,
  type Side,
} from '@biennium/core';
import type { Actor } from '../../policies/actor.ts';
import { mayNever, mayNot } from '../../policies/may.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { addKey, keysOf, takeKeysBack } from '../../store/repositories/matrix/keys.ts';
import type { Context } from '../context.ts';
import { tellChange } from '../tell-change.ts';
import type { DecisionGap, OpenDecision } from './decision.ts';
import { openers } from './openers.ts';

/** A decision that takes both sides, as they see it. */
export interface ShownDecision {
  readonly decision: Decision;
  readonly subject: string;
  readonly fingerprint: string;
  readonly gaps: readonly DecisionGap[];
  readonly taken: boolean;
  /** The key of each side that holds for what stands now. */
  readonly keys: OfEachSide<Key | null>;
  /** Of a side whose key is missing: its last one, where that fell because what it was turned on has changed since. */
  readonly fallen: OfEachSide<Key | null>;
  /** The sides whose key is still to be turned. */
  readonly missing: readonly Side[];
}

/** How a decision stands. Refused: `not-permitted`, `not-found`. */
export async function showDecision(
  context: Context,
  decision: Decision,
  subject: string,
): Promise<Result<ShownDecision>> {
  const denied = mayNot(context.actor, 'see the follow-up');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const opened = await openers[decision](within, subject);
    return opened.done ? done(await shown(within, decision, subject, opened.value)) : opened;
  });
}

/**
 * Turns the key of a side on a decision (rule F1): on what was seen, and on nothing else. With the second key the decision is taken, in the same
 * transaction. A key that holds already is not turned twice. Refused: `not-permitted`, `not-found`, `key/stale` where what was seen stands no
 * more, `matrix/invalid` where something is in the way, `matrix/frozen` where it was taken already.
 */
export async function turnKey(
  context: Context,
  decision: Decision,
  subject: string,
  given: { readonly seen: string; readonly side?: Side | undefined },
): Promise<Result<ShownDecision>> {
  const side = sideOf(context.actor, given.side);
  if (typeof side !== 'string') return refused(side);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const opened = await openers[decision](within, subject);
    if (!opened.done) return opened;
    const { fingerprint, gaps, taken, take } = opened.value;
    const before = await keysOf(db, context.actor.workspace, decision, [subject]);
    const held = keysThatHold(before, fingerprint)[side];
    // A request that was sent again: it was done.
    if (held !== null && given.seen === fingerprint)
      return done(await shown(within, decision, subject, opened.value));
    if (taken) return refused(refusal('matrix/frozen', 'Both sides have decided this already.'));
    if (given.seen !== fingerprint)
      return refused(refusal('key/stale', 'What you saw was changed in the meantime. Look at it again.'));
    if (gaps.length > 0) return refused(refusal('matrix/invalid', inWords(gaps)));
    const { id: by, workspace } = context.actor;
    await addKey(db, workspace, { decision, subject, side, on: fingerprint, by });
    await tellChange(within, 'key turned', subject, null, { decision, side, on: fingerprint });
    const keys = await keysOf(db, workspace, decision, [subject]);
    if (missingKeys(keys, fingerprint).length === 0) await take(within);
    const now = await openers[decision](within, subject);
    return now.done ? done(await shown(within, decision, subject, now.value)) : now;
  });
}

/** Takes the key of a side back, while the decision is not taken. Refused: as {@link turnKey}. */
export async function takeKeyBack(
  context: Context,
  decision: Decision,
  subject: string,
  given: { readonly side?: Side | undefined },
): Promise<Result<ShownDecision>> {
  const side = sideOf(context.actor, given.side);
  if (typeof side !== 'string') return refused(side);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const opened = await openers[decision](within, subject);
    if (!opened.done) return opened;
    if (opened.value.taken) return refused(refusal('matrix/frozen', 'Both sides have decided this already.'));
    const taken = await takeKeysBack(db, context.actor.workspace, { decision, subject, side });
    if (taken > 0) {
      await opened.value.reopen?.(within);
      await tellChange(within, 'key taken back', subject, null, { decision, side });
    }
    return done(await shown(within, decision, subject, opened.value));
  });
}

async function shown(
  { db, actor }: Context,
  decision: Decision,
  subject: string,
  { fingerprint, gaps, taken }: OpenDecision,
): Promise<ShownDecision> {
  const turned = await keysOf(db, actor.workspace, decision, [subject]);
  const keys = keysThatHold(turned, fingerprint);
  const fallen = (side: Side) => {
    const last = turned.findLast((key) => key.side === side);
    return taken || keys[side] !== null || last === undefined || last.takenBack ? null : last;
  };
  return {
    ...{ decision, subject, fingerprint, gaps, taken, keys, fallen: ofEachSide(fallen) },
    missing: missingKeys(turned, fingerprint),
  };
}

/** The side whose key the actor turns: the one they name, or the only one they hold. */
function sideOf(actor: Actor, named: Side | undefined): Side | Refusal {
  const denied = mayNever(actor, 'turn a key');
  if (denied) return denied;
  const held = actor.grants.flatMap(({ role, side }) => (role === 'coordinator' && side ? [side] : []));
  const side = named ?? (new Set(held).size === 1 ? held[0] : undefined);
  if (side === undefined) return refusal('request/invalid', 'Say for which side.', 'side');
  return mayNot(actor, 'turn a key', { side, organizations: [] }) ?? side;
}

function inWords(gaps: readonly DecisionGap[]): string {
  const [first] = gaps;
  const more = gaps.length > 1 ? `, and ${gaps.length - 1} more` : '';
  return `Something is still in the way: ${first?.what}${first?.line ? ` (${first.line})` : ''}${more}.`;
}
