import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { headsOf } from '../store/repositories/lineage-members.ts';
import {
  addMandateDecision,
  mandateDecisionsOf,
  type StoredMandateDecision,
} from '../store/repositories/mandate-decisions.ts';
import { askToFollow, lockMandates } from '../store/repositories/mandate-readings.ts';
import { keepMandates, mandatesById, type StoredMandate } from '../store/repositories/mandates.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { mandateToKeep } from './mandate-to-keep.ts';
import { tellChange } from './tell-change.ts';

/** What is decided about a mandate, apart from who does it and what it is about. */
export type MandateDecided = Pick<StoredMandateDecision, 'kind' | 'fields' | 'into'> & {
  readonly note: string | null | undefined;
};

/**
 * Keeps a decision about a mandate and works out what holds of it now. `expected` is the version that the person saw, null for whichever there
 * is. `check` looks at the mandate before anything is written.
 *
 * Refused: `not-permitted`, `not-found`, `mandate/version-stale`, and as the check refuses.
 */
export async function changingMandate(
  context: Context,
  id: string,
  expected: number | null,
  decided: MandateDecided,
  check: (within: Context, mandate: StoredMandate) => Promise<Refusal | null>,
): Promise<Result<void>> {
  const { actor } = context;
  const denied = mayNot(actor, 'keep the register');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const { workspace } = actor;
    const [found] = await mandatesById(db, workspace, [id]);
    if (!found) return refused(noMandate());
    await lockMandates(db, workspace, found.instrument);
    const [mandate] = await mandatesById(db, workspace, [id]);
    if (!mandate) return refused(noMandate());
    if (expected !== null && expected !== mandate.version) {
      return refused(refusal('mandate/version-stale', 'Somebody changed this mandate in the meantime.'));
    }
    const within = { ...context, db };
    const wrong = await check(within, mandate);
    if (wrong) return refused(wrong);
    await keepDecision(within, mandate, decided);
    const { kind, fields, into } = decided;
    const before = { standing: mandate.standing, content: mandate.content };
    await tellChange(within, 'mandate decided', id, before, { kind, fields, into });
    return done(undefined);
  });
}

/** Writes a decision and what follows from it, in the transaction that is open. */
export async function keepDecision(
  { db, actor }: Context,
  mandate: Pick<
    StoredMandate,
    'id' | 'instrument' | 'place' | 'carriedBy' | 'paragraph' | 'words' | 'version' | 'proposal'
  >,
  { kind, fields, into, note }: MandateDecided,
): Promise<void> {
  const { workspace } = actor;
  const { id, instrument, proposal, words } = mandate;
  const decision = {
    ...{ mandate: id, instrument, kind, fields, into, words, proposed: proposal },
    ...{ address: mandate.carriedBy, note: keptReason(note), author: actor.id },
  };
  const before = (await mandateDecisionsOf(db, workspace, [instrument])).filter(
    (each) => each.mandate === id,
  );
  const [head] = await headsOf(db, workspace, [instrument]);
  if (!head) throw new Error(`${instrument} has mandates and is not held`);
  const decisions = [...before, { ...decision, id: '', at: '' }];
  const kept = mandateToKeep(head, { ...mandate, version: mandate.version + 1, decisions });
  if (!kept) throw new Error(`${id} was decided about and says nothing`);
  await keepMandates(db, workspace, [kept]);
  await addMandateDecision(db, workspace, decision);
  await askToFollow(db, workspace, instrument);
}

export function noMandate(): Refusal {
  return refusal('not-found', 'This mandate is not held.');
}

export function invalidMandate(message: string, field: string): Refusal {
  return refusal('mandate/invalid', message, field);
}
