import type { ActivityContent, Side } from '@biennium/core';
import { type Actor, sidesOf } from '../../policies/actor.ts';
import { mayNever, mayNot } from '../../policies/may.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { addActivities } from '../../store/repositories/matrix/activities.ts';
import { nextLineNumber } from '../../store/repositories/matrix/matrices.ts';
import type { Context } from '../context.ts';
import { tellChange } from '../tell-change.ts';
import { activityOfWords, openMatrix } from './activity-words.ts';
import { codeOfLine } from './code-of-line.ts';

/** A line that a side proposes. */
export interface ProposedActivity {
  readonly matrix: string;
  readonly content: ActivityContent;
  /** Needed of who acts for both sides. */
  readonly side?: Side | undefined;
  /** Shown to the other side at once, or kept among the own side for now (rule F9). */
  readonly visibility: 'own side' | 'both sides';
}

/**
 * Proposes a line for a matrix that is not adopted: a coordinator for the own side, a focal point where the own organization leads. Refused:
 * `not-permitted`, `not-found`, `matrix/frozen`, `activity/invalid`.
 */
export async function proposeActivity(context: Context, given: ProposedActivity): Promise<Result<string>> {
  const denied = mayNever(context.actor, 'propose activities');
  if (denied) return refused(denied);
  const side = proposingSide(context.actor, given);
  if (typeof side !== 'string') return refused(side);
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const matrix = await openMatrix(within, given.matrix);
    if ('code' in matrix) return refused(matrix);
    const content = await activityOfWords(within, given.content);
    if ('code' in content) return refused(content);
    const { visibility } = given;
    const code = codeOfLine(matrix.prefix, await nextLineNumber(db, workspace, matrix.id));
    const line = { matrix: matrix.id, code, proposedBy: side, visibility, content, sample: matrix.sample };
    const [id] = await addActivities(db, workspace, author, [line]);
    await tellChange(within, 'activity proposed', id as string, null, { code, side, visibility, content });
    return done(id as string);
  });
}

/** For which side the actor proposes a line: the one that is named, else the one for which they may. */
export function proposingSide(
  actor: Actor,
  { content, side }: Pick<ProposedActivity, 'content' | 'side'>,
): Side | Refusal {
  const sides = (side === undefined ? (['a', 'b'] as const) : ([side] as const)).filter((each) => {
    if (!sidesOf(actor).includes(each)) return false;
    const lead = content.leads[each];
    const organizations = lead === null ? [] : [lead];
    return mayNot(actor, 'propose activities', { side: each, organizations }) === null;
  });
  const [only, other] = sides;
  if (only === undefined) {
    const of = { side: side ?? null, organizations: [] };
    return (
      mayNot(actor, 'propose activities', of) ?? refusal('request/invalid', 'Say for which side.', 'side')
    );
  }
  return other === undefined ? only : refusal('request/invalid', 'Say for which side.', 'side');
}
