import { type ActivityStanding, silenceCountsSince, standingOfActivity } from '@biennium/core';
import { keepStandingsOf, type StoredActivity } from '../../store/repositories/matrix/activities.ts';
import { lastStated } from '../../store/repositories/reports/reports.ts';
import { roundsOf } from '../../store/repositories/reports/rounds.ts';
import type { Context } from '../context.ts';
import { today } from '../show-posts.ts';

/** Where lines stand for both sides today, as it follows from their reports and rounds (rule F3). */
export async function standingsOf(
  { db, actor }: Context,
  activities: readonly Pick<StoredActivity, 'id' | 'matrix'>[],
  day: string = today(),
): Promise<ReadonlyMap<string, ActivityStanding>> {
  const matrices = [...new Set(activities.map(({ matrix }) => matrix))];
  const rounds = await roundsOf(db, actor.workspace, matrices);
  const stated = await lastStated(
    db,
    actor.workspace,
    activities.map(({ id }) => id),
  );
  const since = new Map(
    matrices.map((matrix) => [
      matrix,
      silenceCountsSince(
        rounds.filter((round) => round.matrix === matrix),
        day,
      ),
    ]),
  );
  return new Map(
    activities.map(({ id, matrix }) => {
      const { a = null, b = null } = stated.get(id) ?? {};
      return [id, standingOfActivity({ a, b }, since.get(matrix) ?? null)];
    }),
  );
}

/** Keeps where lines stand beside them, so that lists can be filtered by it: after each step of a report, and when a due day has passed. */
export async function keepStandings(
  context: Context,
  activities: readonly Pick<StoredActivity, 'id' | 'matrix'>[],
): Promise<void> {
  await keepStandingsOf(context.db, context.actor.workspace, await standingsOf(context, activities));
}
