import {
  comparedMatrix,
  type FrozenMatrix,
  type LineComparison,
  type MatrixState,
  stateOfMatrix,
} from '@biennium/core';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { activitiesOfMatrix } from '../../store/repositories/matrix/activities.ts';
import { amendmentsOf, type StoredAmendment } from '../../store/repositories/matrix/amendments.ts';
import { lineStatesOf } from '../../store/repositories/matrix/line-states.ts';
import {
  frozenMatrix,
  matricesOf,
  matrixById,
  type StoredMatrix,
} from '../../store/repositories/matrix/matrices.ts';
import type { Context } from '../context.ts';
import { frozenOf, noMatrix } from '../keys/adopt-matrix.ts';
import { today } from '../show-posts.ts';

/** A matrix with how far it has come, and how many lines it has of each state. */
export interface MatrixInShort extends StoredMatrix {
  readonly state: MatrixState;
  readonly lines: Readonly<Record<string, number>>;
}

/** All matrices of the workspace, the one whose period begins last first. Refused: `not-permitted`. */
export async function listMatrices({ db, actor }: Context): Promise<Result<readonly MatrixInShort[]>> {
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  const matrices = await matricesOf(db, actor.workspace);
  const counts = await lineStatesOf(db, actor.workspace);
  return done(matrices.map((matrix) => inShort(matrix, counts.get(matrix.id) ?? {})));
}

function inShort(matrix: StoredMatrix, lines: MatrixInShort['lines']): MatrixInShort {
  const states = Object.entries(lines).flatMap(([state, count]) =>
    Array.from({ length: count ?? 0 }, () => state as 'proposed'),
  );
  return { ...matrix, lines, state: stateOfMatrix({ ...matrix, lines: states }, today()) };
}

export async function showMatrix({ db, actor }: Context, id: string): Promise<Result<MatrixInShort>> {
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  const matrix = await matrixById(db, actor.workspace, id);
  if (!matrix) return refused(noMatrix());
  const counts = await lineStatesOf(db, actor.workspace);
  return done(inShort(matrix, counts.get(id) ?? {}));
}

/** A matrix as it was adopted beside what it is today, with its amendments (rule F2). */
export interface BaselinePage {
  readonly matrix: MatrixInShort;
  readonly baseline: FrozenMatrix;
  readonly lines: readonly LineComparison[];
  readonly amendments: readonly StoredAmendment[];
}

/** Compares a matrix with what was adopted. Refused: `not-permitted`, `not-found` where there is none or it was not adopted. */
export async function compareWithBaseline(context: Context, id: string): Promise<Result<BaselinePage>> {
  const { db, actor } = context;
  const matrix = await showMatrix(context, id);
  if (!matrix.done) return matrix;
  const baseline = await frozenMatrix(db, actor.workspace, id);
  if (!baseline) return refused(noMatrix());
  const lines = await activitiesOfMatrix(db, actor.workspace, id);
  const live = lines.filter(({ state, cancelledOn }) => state === 'adopted' && cancelledOn === null);
  const now = frozenOf(matrix.value, live);
  return done({
    ...{ matrix: matrix.value, baseline, lines: comparedMatrix(baseline.lines, now.lines) },
    amendments: await amendmentsOf(db, actor.workspace, id),
  });
}
