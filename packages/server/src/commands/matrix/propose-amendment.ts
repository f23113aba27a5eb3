import { type ActivityContent, canonicalJson, type Side, wordsOfLine } from '@biennium/core';
import { mayNever, mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import { activitiesById } from '../../store/repositories/matrix/activities.ts';
import { addAmendment, amendmentById, settleAmendment } from '../../store/repositories/matrix/amendments.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import type { Context } from '../context.ts';
import { draftWords } from '../given-words.ts';
import { tellChange } from '../tell-change.ts';
import { activityOfWords, invalidActivity, longest } from './activity-words.ts';
import { invalidMatrix } from './matrix-words.ts';

/** A change of an adopted matrix that a side asks for. */
export interface GivenAmendment {
  readonly kind: 'change' | 'new line' | 'cancellation';
  /** The line that is changed or cancelled. */
  readonly activity?: string | null | undefined;
  /** The line as it would be; of a cancellation nothing. */
  readonly content?: ActivityContent | null | undefined;
  readonly reason: string;
  readonly side?: Side | undefined;
}

/**
 * Proposes an amendment of an adopted matrix, beside it (rule F2); it holds with the keys of both sides. Refused: `not-permitted`, `not-found`,
 * `matrix/invalid` where the matrix is not adopted, or closed, `activity/invalid`.
 */
export async function proposeAmendment(
  context: Context,
  id: string,
  given: GivenAmendment,
): Promise<Result<string>> {
  const denied = mayNever(context.actor, 'propose amendments');
  if (denied) return refused(denied);
  const { kind, activity: about = null } = given;
  const { workspace, id: author } = context.actor;
  const reason = draftWords(given.reason).trim().slice(0, longest.words);
  if (reason === '') return refused(invalidMatrix('Say why.', 'reason'));
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const matrix = await matrixById(db, workspace, id, true);
    if (!matrix) return refused(refusal('not-found', 'There is no such matrix.'));
    if (matrix.adoptedOn === null || matrix.closedOn !== null)
      return refused(invalidMatrix('Only a matrix that was adopted and is not closed is amended.'));
    const [line] = about === null ? [] : await activitiesById(db, workspace, [about], true);
    if (kind !== 'new line' && (line?.matrix !== id || line.state !== 'adopted' || line.cancelledOn !== null))
      return refused(invalidActivity('The matrix has no such line.', 'activity'));
    if (kind !== 'cancellation' && !given.content)
      return refused(invalidActivity('Say how the line is to be.', 'content'));
    const words =
      given.content && kind !== 'cancellation' ? await activityOfWords(within, given.content) : null;
    if (words !== null && 'code' in words) return refused(words);
    const side = amendingSide(context, given.side);
    if (typeof side !== 'string') return refused(side);
    const before = kind === 'new line' ? null : (line?.fingerprint ?? null);
    const activity = kind === 'new line' ? null : about;
    const seen = [id, kind, activity, before, words === null ? null : wordsOfLine(words), reason];
    const made = {
      ...{ matrix: id, kind, activity, content: words, before, reason, proposedBy: side },
      fingerprint: fingerprintOf(canonicalJson(seen)),
    };
    const amendment = await addAmendment(db, workspace, author, made);
    await tellChange(within, 'amendment proposed', amendment, null, made);
    return done(amendment);
  });
}

function amendingSide({ actor }: Context, named: Side | undefined) {
  const held = actor.grants.flatMap(({ role, side }) => (role === 'coordinator' && side ? [side] : []));
  const side = named ?? (new Set(held).size === 1 ? held[0] : undefined);
  if (side === undefined) return refusal('request/invalid', 'Say for which side.', 'side');
  return mayNot(actor, 'propose amendments', { side, organizations: [] }) ?? side;
}

/**
 * Withdraws an amendment by the side that proposed it, or declines it by the other one. Refused: `not-permitted`, `not-found`, `matrix/frozen` where
 * it was settled already.
 */
export async function endAmendment(
  context: Context,
  id: string,
  state: 'withdrawn' | 'declined',
): Promise<Result<void>> {
  const denied = mayNever(context.actor, 'propose amendments');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const amendment = await amendmentById(db, context.actor.workspace, id, true);
    if (!amendment) return refused(refusal('not-found', 'There is no such amendment.'));
    const { proposedBy } = amendment;
    const side = state === 'withdrawn' ? proposedBy : proposedBy === 'a' ? 'b' : 'a';
    const beyond = mayNot(context.actor, 'propose amendments', { side, organizations: [] });
    if (beyond) return refused(beyond);
    if (amendment.state !== 'open')
      return refused(refusal('matrix/frozen', 'The amendment was settled already.'));
    await settleAmendment(db, context.actor.workspace, id, { state });
    const told = state === 'withdrawn' ? 'amendment withdrawn' : 'amendment declined';
    await tellChange({ ...context, db }, told, id, null, null);
    return done(undefined);
  });
}
