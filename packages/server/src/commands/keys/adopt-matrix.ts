import { type FrozenMatrix, missingInActivity, wordsOfMatrix, wrongInActivity } from '@biennium/core';
import { refusal } from '../../refusals/refusal.ts';
import { done, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import {
  activitiesOfMatrix,
  decideActivities,
  type StoredActivity,
} from '../../store/repositories/matrix/activities.ts';
import { freezeMatrix, matrixById, type StoredMatrix } from '../../store/repositories/matrix/matrices.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import { clustersOf } from './accept-line.ts';
import type { DecisionGap, Opener } from './decision.ts';

export function noMatrix() {
  return refusal('not-found', 'There is no such matrix.');
}

/** A matrix as it would be, or was, adopted: its live lines. */
export function frozenOf(
  { id, title, from, until }: StoredMatrix,
  lines: readonly StoredActivity[],
): FrozenMatrix {
  return { id, title, from, until, lines: lines.map(({ code, content }) => ({ code, content })) };
}

/** To adopt a matrix: every line that was not withdrawn is accepted by both and lacks nothing (rules F2, F6, F8). */
export const openAdoption: Opener = async (context, subject) => {
  const { db, actor } = context;
  const matrix = await matrixById(db, actor.workspace, subject, true);
  if (!matrix) return refused(noMatrix());
  const all = await activitiesOfMatrix(db, actor.workspace, subject, true);
  const lines = all.filter(({ withdrawn }) => !withdrawn);
  const clusters = await clustersOf(context);
  const frozen = frozenOf(matrix, lines);
  const fingerprint =
    matrix.adoptedOn === null ? fingerprintOf(wordsOfMatrix(frozen)) : (matrix.fingerprint ?? '');
  const gaps = lines.flatMap(({ code: line, state, content }): DecisionGap[] => [
    ...(state === 'accepted' ? [] : [{ what: 'not-accepted', line }]),
    ...[...wrongInActivity(content, clusters), ...missingInActivity(content)].map(({ code, field }) => ({
      ...{ what: code, line, field },
    })),
  ]);
  return done({
    fingerprint,
    gaps: matrix.adoptedOn !== null ? [] : lines.length === 0 ? [{ what: 'no-lines' }] : gaps,
    taken: matrix.adoptedOn !== null,
    take: async (within) => {
      const on = today();
      await freezeMatrix(within.db, actor.workspace, frozen, { fingerprint, on });
      const ids = lines.map(({ id }) => id);
      const adopted = { state: 'adopted', adoptedOn: on, visibility: 'both sides' } as const;
      await decideActivities(within.db, actor.workspace, ids, adopted);
      await tellChange(within, 'matrix adopted', subject, null, { on, fingerprint, meeting: matrix.meeting });
    },
  });
};
