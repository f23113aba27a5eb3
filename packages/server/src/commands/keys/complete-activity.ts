import { canonicalJson, missingForCompletion } from '@biennium/core';
import { done, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import { activitiesById, decideActivities } from '../../store/repositories/matrix/activities.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import { evidenceOf } from '../../store/repositories/reports/evidence.ts';
import { standingsOf } from '../reports/standings.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import { noActivity } from './accept-line.ts';
import type { DecisionGap, Opener } from './decision.ts';

/** To complete an activity: with evidence that both sides see, and the validated reports of both leads (rule F4). */
export const openCompletion: Opener = async (context, subject) => {
  const { db, actor } = context;
  const [found] = await activitiesById(db, actor.workspace, [subject]);
  if (!found) return refused(noActivity());
  const matrix = await matrixById(db, actor.workspace, found.matrix, true);
  const [activity] = await activitiesById(db, actor.workspace, [subject], true);
  const standing = (await standingsOf(context, [found])).get(subject);
  if (!activity || !matrix || !standing) return refused(noActivity());
  const evidence = (await evidenceOf(db, actor.workspace, [subject])).filter(
    ({ withdrawnAt, visibility }) => withdrawnAt === null && visibility !== 'own side',
  );
  const gaps: DecisionGap[] = missingForCompletion(standing, evidence.length).map(({ lacks, ...where }) => ({
    ...{ what: lacks, ...where },
  }));
  if (activity.state !== 'adopted') gaps.unshift({ what: 'not-adopted' });
  if (activity.cancelledOn !== null) gaps.unshift({ what: 'cancelled' });
  if (matrix.closedOn !== null) gaps.unshift({ what: 'closed' });
  const seen = {
    ...{ line: activity.fingerprint, evidence: evidence.map(({ id }) => id).sort() },
    stated: { a: standing.stated.a?.report ?? null, b: standing.stated.b?.report ?? null },
  };
  return done({
    fingerprint: fingerprintOf(canonicalJson(seen)),
    gaps: activity.completedOn === null ? gaps : [],
    taken: activity.completedOn !== null,
    take: async (within) => {
      const on = today();
      await decideActivities(within.db, actor.workspace, [subject], { completedOn: on });
      await tellChange(within, 'activity completed', subject, null, { on, ...seen });
    },
  });
};
