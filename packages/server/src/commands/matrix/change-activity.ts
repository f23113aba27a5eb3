import {
  type ActivityContent,
  type Disposition,
  type LineState,
  stateOfLine,
  wordsOfLine,
} from '@biennium/core';
import { mayNever, mayNot } from '../../policies/may.ts';
import type { Permission } from '../../policies/permissions.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import {
  activitiesById,
  changeContent,
  decideActivities,
  type StoredActivity,
} from '../../store/repositories/matrix/activities.ts';
import { keysOf } from '../../store/repositories/matrix/keys.ts';
import { matrixById, type StoredMatrix } from '../../store/repositories/matrix/matrices.ts';
import type { Context } from '../context.ts';
import { draftWords } from '../given-words.ts';
import { noActivity } from '../keys/accept-line.ts';
import { tellChange } from '../tell-change.ts';
import { activityOfWords, invalidActivity, longest } from './activity-words.ts';
import { eyesOf, seesLine } from './eyes.ts';

/** A line while it is changed: nobody else changes it, or its matrix, meanwhile. */
interface OpenLine {
  readonly context: Context;
  readonly activity: StoredActivity;
  readonly matrix: StoredMatrix;
}

/**
 * Opens a line to change it, in a transaction of its own. `expected` is the version that the person saw, null for whichever there is. Refused:
 * `not-permitted`, `not-found`, `activity/version-stale`, and as the change refuses.
 */
async function changingLine<T>(
  context: Context,
  what: Permission,
  id: string,
  expected: number | null,
  change: (open: OpenLine) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { workspace } = context.actor;
  const never = mayNever(context.actor, what);
  if (never) return refused(never);
  return context.db.transaction().execute(async (db) => {
    const [found] = await activitiesById(db, workspace, [id]);
    if (!found || !seesLine(eyesOf(context.actor), found)) return refused(noActivity());
    const matrix = await matrixById(db, workspace, found.matrix, true);
    const [activity] = await activitiesById(db, workspace, [id], true);
    if (!matrix || !activity) return refused(noActivity());
    const side = activity.proposedBy;
    const { leads } = activity.content;
    // Whoever leads may change a line; the side that proposed it withdraws it.
    const concerned = what === 'withdraw activities' ? [leads[side]] : [leads.a, leads.b];
    const organizations = concerned.flatMap((each) => each ?? []);
    const denied = mayNot(context.actor, what, { side, organizations });
    if (denied) return refused(denied);
    if (expected !== null && expected !== activity.version)
      return refused(refusal('activity/version-stale', 'Somebody changed this line in the meantime.'));
    return change({ context: { ...context, db }, activity, matrix });
  });
}

/** How far a line that is not adopted has come once it has these words: keys that were turned on the very same words hold. */
async function stateWith(
  { db, actor }: Context,
  { id, proposedBy, withdrawn }: StoredActivity,
  content: ActivityContent,
): Promise<LineState> {
  const keys = await keysOf(db, actor.workspace, 'accept line', [id]);
  const fingerprint = fingerprintOf(wordsOfLine(content));
  return stateOfLine({ proposedBy, withdrawn, adopted: false, keys, fingerprint });
}

function frozen(): Refusal {
  return refusal('matrix/frozen', 'The matrix was adopted. It is changed by amendments.');
}

/**
 * Gives a line of a matrix that is not adopted other words; what was accepted before holds no more (rule F7). Refused: as {@link changingLine},
 * `matrix/frozen`, `activity/invalid`.
 */
export async function changeActivity(
  context: Context,
  id: string,
  given: { readonly content: ActivityContent; readonly visibility?: 'both sides' | undefined },
  expected: number | null,
): Promise<Result<void>> {
  return changingLine(context, 'change activities', id, expected, async (open) => {
    const { activity, matrix, context: within } = open;
    if (matrix.adoptedOn !== null) return refused(frozen());
    const content = await activityOfWords(within, given.content);
    if ('code' in content) return refused(content);
    const { workspace } = within.actor;
    await changeContent(within.db, workspace, id, content, await stateWith(within, activity, content));
    // What was shown to the other side is not hidden from it again.
    if (given.visibility !== undefined && activity.visibility === 'own side')
      await decideActivities(within.db, workspace, [id], { visibility: given.visibility });
    const told = { content: activity.content, visibility: activity.visibility };
    const { visibility = activity.visibility } = given;
    await tellChange(within, 'activity changed', id, told, { content, visibility });
    return done(undefined);
  });
}

/** Withdraws a line before it is adopted, or brings it back (rule F7). Refused: as {@link changingLine}, `matrix/frozen`. */
export async function withdrawActivity(
  context: Context,
  id: string,
  withdrawn: boolean,
  expected: number | null,
): Promise<Result<void>> {
  return changingLine(context, 'withdraw activities', id, expected, async (open) => {
    const { activity, matrix, context: within } = open;
    if (matrix.adoptedOn !== null) return refused(frozen());
    if (activity.withdrawn === withdrawn) return done(undefined);
    const state = await stateWith(within, { ...activity, withdrawn }, activity.content);
    await decideActivities(within.db, within.actor.workspace, [id], { withdrawn, state });
    await tellChange(within, withdrawn ? 'activity withdrawn' : 'activity brought back', id, null, null);
    return done(undefined);
  });
}

/**
 * Says what becomes of an adopted line when its matrix is closed (rule F5); both sides agree to it with their keys on the closing. Refused: as
 * {@link changingLine}, `activity/invalid`.
 */
export async function disposeOfActivity(
  context: Context,
  id: string,
  disposition: Disposition | null,
  expected: number | null,
): Promise<Result<void>> {
  return changingLine(context, 'change activities', id, expected, async (open) => {
    const { activity, matrix, context: within } = open;
    if (mayNot(within.actor, 'keep matrices') !== null)
      return refused(refusal('not-permitted', 'Only a coordinator may dispose of a line.'));
    if (activity.state !== 'adopted') return refused(invalidActivity('The line was not adopted.'));
    if (matrix.closedOn !== null) return refused(refusal('matrix/frozen', 'The matrix is closed.'));
    const plain =
      disposition !== null && 'reason' in disposition
        ? { ...disposition, reason: draftWords(disposition.reason).trim().slice(0, longest.words) }
        : disposition;
    await decideActivities(within.db, within.actor.workspace, [id], { disposition: plain });
    await tellChange(within, 'activity disposed of', id, activity.disposition, plain);
    return done(undefined);
  });
}
