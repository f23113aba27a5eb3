import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { endSessions } from '../../store/repositories/accounts/sessions.ts';
import type { Context } from '../context.ts';
import { tellChange } from '../tell-change.ts';
import { accountWithinReach } from './account-within-reach.ts';
import { noAccount } from './give-role.ts';

/**
 * Ends a session of an account, or all of them where none is named: one's own, and anybody's for an administrator. Refused: `not-permitted`,
 * `not-found`.
 */
export async function endSession(
  context: Context,
  account: string,
  session: string | null,
): Promise<Result<void>> {
  const denied = context.actor.id === account ? null : mayNot(context.actor, 'keep accounts');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    if ((await accountWithinReach({ ...context, db }, account)) === null) return refused(noAccount());
    const ended = await endSessions(db, account, session);
    if (ended === 0 && session !== null) return refused(refusal('not-found', 'There is no such session.'));
    await tellChange({ ...context, db }, 'signed out', account, null, { sessions: ended });
    return done(undefined);
  });
}
