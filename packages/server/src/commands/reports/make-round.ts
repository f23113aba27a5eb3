import { isDay } from '@biennium/core';
import { mayNot } from '../../policies/may.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import { addRound, changeRoundRow, roundById } from '../../store/repositories/reports/rounds.ts';
import type { Context } from '../context.ts';
import { plainLine } from '../given-words.ts';
import { noMatrix } from '../keys/adopt-matrix.ts';
import { noRound } from '../keys/open-round.ts';
import { tellChange } from '../tell-change.ts';

const longestTitle = 500;

/** A round as a person gives it. Days are ISO 8601. */
export interface GivenRound {
  readonly matrix: string;
  readonly title: string;
  /** The stretch of time that is reported on. */
  readonly from: string;
  readonly until: string;
  /** The last day for reports. */
  readonly due: string;
}

export function invalidRound(message: string, field?: string): Refusal {
  return refusal('round/invalid', message, field);
}

/**
 * Makes a round of reports on a matrix that was adopted and is not closed; both sides open it with their keys (rules F1, F40). Refused: `not-permitted`,
 * `not-found`, `round/invalid`.
 */
export async function makeRound(context: Context, given: GivenRound): Promise<Result<string>> {
  const denied = mayNot(context.actor, 'keep rounds');
  if (denied) return refused(denied);
  const title = plainLine(given.title).slice(0, longestTitle);
  const { matrix: of, from, until, due } = given;
  const wrong = wrongWords(title, { from, until, due });
  if (wrong) return refused(wrong);
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const matrix = await matrixById(db, workspace, of, true);
    if (!matrix) return refused(noMatrix());
    if (matrix.adoptedOn === null) return refused(invalidRound('The matrix was not adopted.', 'matrix'));
    if (matrix.closedOn !== null) return refused(invalidRound('The matrix is closed.', 'matrix'));
    const kept = { matrix: of, title, from, until, due, sample: matrix.sample };
    const id = await addRound(db, workspace, author, kept);
    await tellChange({ ...context, db }, 'round made', id, null, kept);
    return done(id);
  });
}

/** What changes of a round; what is not given stays. */
export type GivenRoundChange = {
  readonly [F in 'title' | 'from' | 'until' | 'due']?: GivenRound[F] | undefined;
};

/**
 * Changes a round. Of one that both sides opened only the title: its days are what they turned their keys on. Refused: `not-permitted`, `not-found`,
 * `round/version-stale`, `round/invalid`.
 */
export async function changeRound(
  context: Context,
  id: string,
  given: GivenRoundChange,
  expected: number | null,
): Promise<Result<void>> {
  const denied = mayNot(context.actor, 'keep rounds');
  if (denied) return refused(denied);
  const { workspace } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const before = await roundById(db, workspace, id, true);
    if (!before) return refused(noRound());
    if (expected !== null && expected !== before.version) return refused(staleRound());
    const title = given.title === undefined ? before.title : plainLine(given.title).slice(0, longestTitle);
    const { from = before.from, until = before.until, due = before.due } = given;
    const wrong = wrongWords(title, { from, until, due });
    if (wrong) return refused(wrong);
    const changed = (['from', 'until', 'due'] as const).find(
      (field) => before[field] !== { from, until, due }[field],
    );
    if (before.openedOn !== null && changed !== undefined)
      return refused(invalidRound('Both sides opened the round with these days.', changed));
    const after = { title, from, until, due };
    await changeRoundRow(db, workspace, id, after);
    const told = { title: before.title, from: before.from, until: before.until, due: before.due };
    await tellChange({ ...context, db }, 'round changed', id, told, after);
    return done(undefined);
  });
}

export function staleRound(): Refusal {
  return refusal('round/version-stale', 'Somebody changed this round in the meantime.');
}

/** Why a round cannot be so: no title, days that are none, or out of order: reports are due after what they are about has begun. */
function wrongWords(title: string, days: Pick<GivenRound, 'from' | 'until' | 'due'>): Refusal | null {
  if (title === '') return invalidRound('Give it a title.', 'title');
  for (const field of ['from', 'until', 'due'] as const)
    if (!isDay(days[field])) return invalidRound('There is no such day.', field);
  const { from, until, due } = days;
  if (until < from) return invalidRound('It ends before it begins.', 'until');
  return due < until
    ? invalidRound('Reports are not due before the time that they are about has ended.', 'due')
    : null;
}
