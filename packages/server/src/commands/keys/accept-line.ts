import { wrongInActivity } from '@biennium/core';
import { refusal } from '../../refusals/refusal.ts';
import { done, refused } from '../../refusals/result.ts';
import { activitiesById, decideActivities } from '../../store/repositories/matrix/activities.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import { workspaceById } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';
import { eyesOf, seesLine } from '../matrix/eyes.ts';
import type { Opener } from './decision.ts';

export function noActivity() {
  return refusal('not-found', 'There is no such line.');
}

/** The clusters that the pair of a workspace has, by their ids. */
export async function clustersOf({ db, actor }: Context): Promise<readonly string[]> {
  const workspace = await workspaceById(db, actor.workspace);
  return workspace?.configuration?.clusters.map(({ id }) => id) ?? [];
}

/** To accept a line of a matrix that is being drafted, as it stands (rule F7). */
export const openAcceptance: Opener = async (context, subject) => {
  const { db, actor } = context;
  const [found] = await activitiesById(db, actor.workspace, [subject]);
  if (!found || !seesLine(eyesOf(actor), found)) return refused(noActivity());
  const matrix = await matrixById(db, actor.workspace, found.matrix, true);
  const [activity] = await activitiesById(db, actor.workspace, [subject], true);
  if (!activity || !matrix) return refused(noActivity());
  const wrong = wrongInActivity(activity.content, await clustersOf(context));
  const unseen = activity.visibility === 'own side' ? [{ what: 'not-shown-to-the-other-side' }] : [];
  const withdrawn = activity.withdrawn ? [{ what: 'withdrawn' }] : [];
  return done({
    fingerprint: activity.fingerprint,
    gaps: [...withdrawn, ...unseen, ...wrong.map(({ code, field }) => ({ what: code, field }))],
    taken: activity.state === 'adopted',
    take: async ({ db: within }) =>
      decideActivities(within, actor.workspace, [subject], { state: 'accepted' }),
    reopen: async ({ db: within }) => {
      if (activity.state === 'accepted')
        await decideActivities(within, actor.workspace, [subject], { state: 'proposed' });
    },
  });
};
