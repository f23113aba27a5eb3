import { canonicalJson, missingForClosing } from '@biennium/core';
import { done, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import {
  activitiesOfMatrix,
  addActivities,
  type StoredActivity,
} from '../../store/repositories/matrix/activities.ts';
import {
  closeMatrixRow,
  matricesOf,
  matrixById,
  nextLineNumber,
  type StoredMatrix,
} from '../../store/repositories/matrix/matrices.ts';
import type { Context } from '../context.ts';
import { codeOfLine } from '../matrix/code-of-line.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import { noMatrix } from './adopt-matrix.ts';
import type { Opener } from './decision.ts';

/** To close a matrix: every adopted line is disposed of; those carried over go on in the next one, with their history (rule F5). */
export const openClosing: Opener = async ({ db, actor }, subject) => {
  const matrix = await matrixById(db, actor.workspace, subject, true);
  if (!matrix) return refused(noMatrix());
  const all = await activitiesOfMatrix(db, actor.workspace, subject, true);
  const lines = all.filter(({ state }) => state === 'adopted');
  const matrices = await matricesOf(db, actor.workspace);
  const open = matrices.filter(({ id, adoptedOn }) => id !== subject && adoptedOn === null);
  const gaps = missingForClosing(
    lines.map(({ id, disposition, completedOn }) => ({ id, disposition, completed: completedOn !== null })),
    open.map(({ id }) => id),
  );
  const codes = new Map(lines.map(({ id, code }) => [id, code]));
  const disposed = lines.map(({ code, disposition }) => [code, disposition]);
  return done({
    fingerprint: fingerprintOf(canonicalJson([subject, disposed])),
    gaps: [
      ...(matrix.adoptedOn === null ? [{ what: 'not-adopted' }] : []),
      ...(matrix.closedOn !== null
        ? []
        : gaps.map(({ line, lacks }) => ({ what: lacks, line: codes.get(line) ?? line }))),
    ],
    taken: matrix.closedOn !== null,
    take: async (within) => {
      const on = today();
      for (const line of lines) await carryOver(within, line, open);
      await closeMatrixRow(within.db, actor.workspace, subject, on);
      await tellChange(within, 'matrix closed', subject, null, { on, lines: disposed });
    },
  });
};

/** Lets a line that is carried over go on in its next matrix, as a proposal of the side that proposed it first. */
async function carryOver(
  { db, actor }: Context,
  line: StoredActivity,
  open: readonly StoredMatrix[],
): Promise<void> {
  if (line.disposition?.kind !== 'carried over') return;
  const { into } = line.disposition;
  const next = open.find(({ id }) => id === into);
  if (!next) return;
  const code = codeOfLine(next.prefix, await nextLineNumber(db, actor.workspace, into));
  await addActivities(db, actor.workspace, actor.id, [
    {
      ...{ matrix: into, code, proposedBy: line.proposedBy, visibility: 'both sides' },
      ...{ content: line.content, carriedFrom: line.id, sample: next.sample },
    },
  ]);
}
