import { missingInActivity, wrongInActivity } from '@biennium/core';
import { refusal } from '../../refusals/refusal.ts';
import { done, refused } from '../../refusals/result.ts';
import {
  activitiesById,
  addActivities,
  changeContent,
  decideActivities,
} from '../../store/repositories/matrix/activities.ts';
import { amendmentById, settleAmendment } from '../../store/repositories/matrix/amendments.ts';
import { matrixById, nextLineNumber } from '../../store/repositories/matrix/matrices.ts';
import { codeOfLine } from '../matrix/code-of-line.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import { clustersOf } from './accept-line.ts';
import { noMatrix } from './adopt-matrix.ts';
import type { DecisionGap, Opener } from './decision.ts';

/** To amend an adopted matrix: a line is changed, cancelled or added, beside the matrix as it was adopted (rule F2). */
export const openAmendment: Opener = async (context, subject) => {
  const { db, actor } = context;
  const { workspace } = actor;
  const found = await amendmentById(db, workspace, subject);
  if (!found) return refused(refusal('not-found', 'There is no such amendment.'));
  const matrix = await matrixById(db, workspace, found.matrix, true);
  const amendment = await amendmentById(db, workspace, subject, true);
  if (!matrix || !amendment) return refused(noMatrix());
  const { kind, content, before, activity: about, state, fingerprint } = amendment;
  const [activity] = about === null ? [] : await activitiesById(db, workspace, [about], true);
  const gaps: DecisionGap[] = [];
  if (state === 'withdrawn' || state === 'declined') gaps.push({ what: state });
  if (matrix.closedOn !== null) gaps.push({ what: 'closed' });
  if (kind !== 'new line' && state === 'open' && activity?.fingerprint !== before)
    gaps.push({ what: 'changed-since', ...(activity ? { line: activity.code } : {}) });
  if (content !== null)
    for (const { code, field } of [
      ...wrongInActivity(content, await clustersOf(context)),
      ...missingInActivity(content),
    ])
      gaps.push({ what: code, field });
  return done({
    ...{ fingerprint, gaps, taken: state === 'agreed' },
    take: async (within) => {
      const on = today();
      let line = about;
      if (kind === 'change' && content !== null && about !== null)
        await changeContent(within.db, workspace, about, content, 'adopted');
      if (kind === 'cancellation' && about !== null)
        await decideActivities(within.db, workspace, [about], { cancelledOn: on });
      if (kind === 'new line' && content !== null) {
        const code = codeOfLine(matrix.prefix, await nextLineNumber(within.db, workspace, matrix.id));
        const made = { matrix: matrix.id, code, proposedBy: amendment.proposedBy, content, adoptedOn: on };
        const [id] = await addActivities(within.db, workspace, actor.id, [
          { ...made, visibility: 'both sides', sample: matrix.sample },
        ]);
        line = id ?? null;
      }
      await settleAmendment(within.db, workspace, subject, {
        ...{ state: 'agreed', agreedOn: on },
        ...(line === null ? {} : { activity: line }),
      });
      await tellChange(within, 'amendment agreed', subject, null, { on, kind, line });
    },
  });
};
