import { registerReader } from '../../policies/actor.ts';
import type { Store } from '../../store/open.ts';
import { activitiesOfMatrix } from '../../store/repositories/matrix/activities.ts';
import { noteSilenceKept, roundById, roundsPastDue } from '../../store/repositories/reports/rounds.ts';
import { today } from '../show-posts.ts';
import { keepStandings } from './standings.ts';

/**
 * Keeps beside the lines who is silent, where the last day of a round has passed since it was looked for last (rules F3, S161): silence comes with the
 * day, without anybody doing anything. Answers how many rounds there were.
 */
export async function keepSilence(db: Store['db'], day: string = today()): Promise<number> {
  const rounds = await roundsPastDue(db, day);
  for (const { workspace, id, matrix } of rounds)
    await db.transaction().execute(async (within) => {
      const round = await roundById(within, workspace, id, true);
      if (!round || round.due >= day) return;
      const lines = await activitiesOfMatrix(within, workspace, matrix, true);
      await keepStandings({ db: within, actor: registerReader(workspace) }, lines);
      await noteSilenceKept(within, workspace, id, day);
    });
  return rounds.length;
}
