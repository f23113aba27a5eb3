import type { Side } from '@biennium/core';
import { sidesOf } from '../../policies/actor.ts';
import { mayNever } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { activitiesById } from '../../store/repositories/matrix/activities.ts';
import { addRemark } from '../../store/repositories/matrix/remarks.ts';
import type { Context } from '../context.ts';
import { draftWords } from '../given-words.ts';
import { noActivity } from '../keys/accept-line.ts';
import { tellChange } from '../tell-change.ts';
import { invalidActivity, longest } from './activity-words.ts';
import { eyesOf, seesLine } from './eyes.ts';

/** What somebody says about a line. */
export interface GivenRemark {
  readonly words: string;
  readonly language?: string | null | undefined;
  readonly visibility: 'own side' | 'both sides';
  readonly side?: Side | undefined;
}

/** Keeps what somebody says about a line they see. Refused: `not-permitted`, `not-found`, `activity/invalid`. */
export async function remarkOn(context: Context, id: string, given: GivenRemark): Promise<Result<string>> {
  const denied = mayNever(context.actor, 'remark on activities');
  if (denied) return refused(denied);
  const words = draftWords(given.words).trim().slice(0, longest.words);
  if (words === '') return refused(invalidActivity('Say something.', 'words'));
  const own = sidesOf(context.actor);
  const side = given.side ?? (own.length === 1 ? own[0] : undefined);
  if (side === undefined) return refused(refusal('request/invalid', 'Say for which side.', 'side'));
  if (!own.includes(side))
    return refused(refusal('not-permitted', 'Only who holds a role of a side may speak for it.', 'side'));
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const [activity] = await activitiesById(db, workspace, [id]);
    if (!activity || !seesLine(eyesOf(context.actor), activity)) return refused(noActivity());
    const { visibility, language = null } = given;
    const remark = await addRemark(db, workspace, author, { subject: id, side, visibility, words, language });
    await tellChange({ ...context, db }, 'remark made', id, null, { remark, side, visibility });
    return done(remark);
  });
}
