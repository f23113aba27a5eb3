import { canonicalJson } from '@biennium/core';
import { done, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import { activitiesById, decideActivities } from '../../store/repositories/matrix/activities.ts';
import { addReportStep } from '../../store/repositories/reports/report-steps.ts';
import { changeReportRow, reportsOfActivities } from '../../store/repositories/reports/reports.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import { noActivity } from './accept-line.ts';
import type { Opener } from './decision.ts';

/** To publish a line with its countersigned reports: nothing is public unless both sides decided so (rule F9). */
export const openPublication: Opener = async ({ db, actor }, subject) => {
  const [activity] = await activitiesById(db, actor.workspace, [subject], true);
  if (!activity) return refused(noActivity());
  const reports = (await reportsOfActivities(db, actor.workspace, [subject])).filter(
    ({ state }) => state === 'countersigned',
  );
  const seen = {
    ...{ line: activity.fingerprint, published: activity.publishedOn },
    reports: reports.map(({ id, version }) => [id, version]).sort(),
  };
  const { state, publishedOn } = activity;
  return done({
    fingerprint: fingerprintOf(canonicalJson(seen)),
    gaps: state === 'adopted' ? [] : [{ what: 'not-adopted' }],
    // What was reported since can be published too.
    taken: publishedOn !== null && reports.length === 0,
    take: async (within) => {
      const on = today();
      const shown = { visibility: 'public', publishedOn: publishedOn ?? on } as const;
      await decideActivities(within.db, actor.workspace, [subject], shown);
      for (const { id, content } of reports) {
        const published = { state: 'published', content, publishedOn: on } as const;
        await changeReportRow(within.db, actor.workspace, id, published);
        const step = { step: 'publish', reason: null, content: null, author: actor.id } as const;
        await addReportStep(within.db, actor.workspace, id, step);
        await tellChange(
          within,
          'report published',
          id,
          { state: 'countersigned' },
          { state: 'published', on },
        );
      }
      await tellChange(within, 'activity published', subject, null, { on, reports: seen.reports });
    },
  });
};
