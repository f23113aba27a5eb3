import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { addMatrix, changeMatrixRow, matrixById } from '../../store/repositories/matrix/matrices.ts';
import { entriesById } from '../../store/repositories/register-entries.ts';
import { workspaceById } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';
import { plainLine } from '../given-words.ts';
import { noMatrix } from '../keys/adopt-matrix.ts';
import { tellChange } from '../tell-change.ts';
import { invalidMatrix, longestTitle, wrongPeriod, wrongPrefix } from './matrix-words.ts';

/** A matrix as a person gives it. Days are ISO 8601. */
export interface GivenMatrix {
  readonly title: string;
  readonly prefix: string;
  readonly from: string;
  readonly until: string;
  /** The meeting of the register that is to adopt it. */
  readonly meeting?: string | null | undefined;
  /** The matrix whose open lines are to go on in it. */
  readonly carriedFrom?: string | null | undefined;
}

/** Begins a matrix for a stretch of time; a coordinator of either side may. Refused: `not-permitted`, `matrix/invalid`. */
export async function makeMatrix(context: Context, given: GivenMatrix): Promise<Result<string>> {
  const denied = mayNot(context.actor, 'keep matrices');
  if (denied) return refused(denied);
  const title = plainLine(given.title).slice(0, longestTitle);
  if (title === '') return refused(invalidMatrix('Give it a title.', 'title'));
  const { prefix, from, until, meeting = null, carriedFrom = null } = given;
  const wrong = wrongPrefix(prefix) ?? wrongPeriod(from, until);
  if (wrong) return refused(wrong);
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    if (meeting !== null && !(await isMeeting({ ...context, db }, meeting)))
      return refused(invalidMatrix('There is no such meeting.', 'meeting'));
    if (carriedFrom !== null && !(await matrixById(db, workspace, carriedFrom)))
      return refused(invalidMatrix('There is no such matrix.', 'carriedFrom'));
    // All that a sample workspace has is made up.
    const sample = (await workspaceById(db, workspace))?.sample ?? false;
    const kept = { title, prefix, from, until, meeting, carriedFrom, sample };
    const id = await addMatrix(db, workspace, author, kept);
    if (id === null) return refused(invalidMatrix('Another matrix has this prefix.', 'prefix'));
    await tellChange({ ...context, db }, 'matrix made', id, null, kept);
    return done(id);
  });
}

/** What changes of a matrix; what is not given stays. */
export type GivenMatrixChange = {
  readonly [F in 'title' | 'from' | 'until' | 'meeting']?: GivenMatrix[F] | undefined;
};

/**
 * Changes a matrix that is not adopted; of one that is, neither title nor period (rule F2). Refused: `not-permitted`, `not-found`,
 * `matrix/version-stale`, `matrix/frozen`, `matrix/invalid`.
 */
export async function changeMatrix(
  context: Context,
  id: string,
  given: GivenMatrixChange,
  expected: number | null,
): Promise<Result<void>> {
  const denied = mayNot(context.actor, 'keep matrices');
  if (denied) return refused(denied);
  const { workspace } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const before = await matrixById(db, workspace, id, true);
    if (!before) return refused(noMatrix());
    if (expected !== null && expected !== before.version)
      return refused(refusal('matrix/version-stale', 'Somebody changed this matrix in the meantime.'));
    if (before.adoptedOn !== null)
      return refused(refusal('matrix/frozen', 'The matrix was adopted. It is changed by amendments.'));
    const title = given.title === undefined ? before.title : plainLine(given.title).slice(0, longestTitle);
    if (title === '') return refused(invalidMatrix('Give it a title.', 'title'));
    const { from = before.from, until = before.until, meeting = before.meeting } = given;
    const wrong = wrongPeriod(from, until);
    if (wrong) return refused(wrong);
    if (meeting !== null && !(await isMeeting({ ...context, db }, meeting)))
      return refused(invalidMatrix('There is no such meeting.', 'meeting'));
    const after = { title, from, until, meeting };
    await changeMatrixRow(db, workspace, id, after);
    const told = { title: before.title, from: before.from, until: before.until, meeting: before.meeting };
    await tellChange({ ...context, db }, 'matrix changed', id, told, after);
    return done(undefined);
  });
}

async function isMeeting({ db, actor }: Context, id: string): Promise<boolean> {
  const [entry] = await entriesById(db, actor.workspace, [id]);
  return entry?.kind === 'meeting';
}
