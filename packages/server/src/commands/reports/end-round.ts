import { isGiven, stateOfRound } from '@biennium/core';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { countReportsOfRounds } from '../../store/repositories/reports/report-list.ts';
import { changeRoundRow, roundById } from '../../store/repositories/reports/rounds.ts';
import type { Context } from '../context.ts';
import { noRound } from '../keys/open-round.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import { invalidRound, staleRound } from './make-round.ts';

/**
 * Closes an open round, or consolidates a closed one. Neither side cuts the other short: a round is not closed before its last day, unless all that
 * was asked for has been handed in (rule F41). Refused: `not-permitted`, `not-found`, `round/version-stale`, `round/invalid`.
 */
export async function endRound(
  context: Context,
  id: string,
  to: 'closed' | 'consolidated',
  expected: number | null,
): Promise<Result<void>> {
  const denied = mayNot(context.actor, 'keep rounds');
  if (denied) return refused(denied);
  const { workspace } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const round = await roundById(db, workspace, id, true);
    if (!round) return refused(noRound());
    const state = stateOfRound(round);
    // A request that was sent again: it was done.
    if (state === to) return done(undefined);
    if (expected !== null && expected !== round.version) return refused(staleRound());
    if (state !== (to === 'closed' ? 'open' : 'closed'))
      return refused(invalidRound(`The round is ${state}.`, 'state'));
    if (to === 'closed' && today() <= round.due) {
      const counts = await countReportsOfRounds(db, workspace, [id]);
      if (counts.some((each) => !isGiven(each.state)))
        return refused(invalidRound('Reports can still be handed in until its last day.', 'state'));
    }
    const on = today();
    await changeRoundRow(db, workspace, id, to === 'closed' ? { closedOn: on } : { consolidatedOn: on });
    await tellChange({ ...context, db }, to === 'closed' ? 'round closed' : 'round consolidated', id, null, {
      on,
    });
    return done(undefined);
  });
}
