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
  const matrices = new Map<string, typeof rounds>();
  for (const round of rounds) {
    const key = `${round.workspace} ${round.matrix}`;
    matrices.set(key, [...(matrices.get(key) ?? []), round]);
  }
  for (const passed of matrices.values())
    await db.transaction().execute(async (within) => {
      const [{ workspace, matrix }] = passed as [(typeof passed)[number]];
      // In this order, as whoever reports does: the rounds, the lines.
      for (const { id } of passed) await roundById(within, workspace, id, true);
      const lines = await activitiesOfMatrix(within, workspace, matrix, true);
      await keepStandings({ db: within, actor: registerReader(workspace) }, lines);
      for (const { id } of passed) await noteSilenceKept(within, workspace, id, day);
    });
  return rounds.length;
}
