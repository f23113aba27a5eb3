import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { type WaitingMail, waitingMail } from '../../store/repositories/mail.ts';
import type { Context } from '../context.ts';

/** The mail of this workspace that waits to be sent, and why (rule S145). Refused: `not-permitted`. */
export async function listMail({ db, actor }: Context): Promise<Result<readonly WaitingMail[]>> {
  const denied = mayNot(actor, 'keep accounts');
  return denied ? refused(denied) : done(await waitingMail(db, actor.workspace));
}
