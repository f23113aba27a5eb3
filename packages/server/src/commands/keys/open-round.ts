import { canonicalJson, SIDES } from '@biennium/core';
import { refusal } from '../../refusals/refusal.ts';
import { done, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import { activitiesOfMatrix } from '../../store/repositories/matrix/activities.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import { askForReports } from '../../store/repositories/reports/reports.ts';
import { changeRoundRow, roundById } from '../../store/repositories/reports/rounds.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import type { DecisionGap, Opener } from './decision.ts';

export function noRound() {
  return refusal('not-found', 'There is no such round.');
}

/** To open a round of reports: each lead of each adopted line that goes on is asked for its own (rules F3, F10). */
export const openRoundOpening: Opener = async ({ db, actor }, subject) => {
  const round = await roundById(db, actor.workspace, subject, true);
  const matrix = round && (await matrixById(db, actor.workspace, round.matrix));
  if (!round || !matrix) return refused(noRound());
  const { from, until, due } = round;
  const gaps: DecisionGap[] = [];
  if (matrix.adoptedOn === null) gaps.push({ what: 'not-adopted' });
  if (matrix.closedOn !== null) gaps.push({ what: 'closed' });
  if (due < today()) gaps.push({ what: 'due-passed' });
  return done({
    fingerprint: fingerprintOf(canonicalJson({ round: subject, matrix: matrix.id, from, until, due })),
    gaps: round.openedOn === null ? gaps : [],
    taken: round.openedOn !== null,
    take: async (within) => {
      const lines = await activitiesOfMatrix(within.db, actor.workspace, matrix.id);
      const asked = lines
        .filter((line) => line.state === 'adopted' && line.completedOn === null && line.cancelledOn === null)
        .flatMap(({ id, content }) =>
          SIDES.flatMap((side) => {
            const organization = content.leads[side];
            return organization === null ? [] : [{ round: subject, activity: id, organization, side }];
          }),
        );
      await askForReports(within.db, actor.workspace, actor.id, asked);
      await changeRoundRow(within.db, actor.workspace, subject, { openedOn: today() });
      await tellChange(within, 'round opened', subject, null, { due, asked: asked.length });
    },
  });
};
