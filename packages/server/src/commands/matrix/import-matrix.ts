import { type ActivityField, type PlannedLine, withFieldsOfFile } from '@biennium/core';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { joinedTransaction } from '../../store/joined-transaction.ts';
import type { Context } from '../context.ts';
import type { LongWorker } from '../long-work.ts';
import { changeActivity } from './change-activity.ts';
import { type MatrixFile, type PlannedMatrix, plannedMatrix } from './plan-matrix-import.ts';
import { proposeActivity } from './propose-activity.ts';

/** How many lines an import proposed and changed. */
export interface MatrixImported {
  readonly proposed: number;
  readonly changed: number;
}

/** What was accepted of a preview. */
export interface AcceptedMatrix {
  /** Of the preview. */
  readonly fingerprint: string;
  /** The fields, by the codes of their lines, in which what the file says takes the place of what was changed here: "S-001 title". */
  readonly taken: readonly string[];
  /** Who sees the lines that are proposed. */
  readonly visibility: 'own side' | 'both sides';
}

/** Shows what a table would change of a matrix, and changes nothing (rule F52). Refused: as {@link plannedMatrix}. */
export async function previewMatrix(
  context: Context,
  id: string,
  file: MatrixFile,
  worker: LongWorker,
): Promise<Result<PlannedMatrix>> {
  const planned = await plannedMatrix(context, id, file, worker);
  return planned.done ? done(planned.value.plan) : planned;
}

class RefusedInside extends Error {
  readonly refusal: Refusal;

  constructor(inside: Refusal) {
    super(inside.message);
    this.refusal = inside;
  }
}

/**
 * Brings in a table of lines as its preview showed it, whole or not at all (rule F52). Refused: as {@link plannedMatrix}, `table/stale` where the file or
 * what it would change is another than was shown, `table/invalid` where a row cannot be taken.
 */
export async function importMatrix(
  context: Context,
  id: string,
  file: MatrixFile,
  accepted: AcceptedMatrix,
  worker: LongWorker,
): Promise<Result<MatrixImported>> {
  const planned = await plannedMatrix(context, id, file, worker);
  if (!planned.done) return planned;
  const { plan, lines } = planned.value;
  if (plan.fingerprint !== accepted.fingerprint) return refused(stale());
  const wrong = plan.problems.find(({ severity }) => severity === 'error');
  if (wrong) return refused(notTaken(wrong.row, wrong.column));
  const taken = new Set(accepted.taken);
  const proposals = plan.rows.filter(({ code }) => code === null);
  const changes = plan.rows.flatMap((row) => {
    const line = row.code === null ? undefined : lines.get(row.code);
    const fields = fieldsTaken(row, taken);
    return line && row.changes.length + fields.length > 0 ? [{ row, line, fields }] : [];
  });
  try {
    await context.db.transaction().execute(async (transaction) => {
      const within = { ...context, db: joinedTransaction(transaction) };
      for (const { row, line, fields } of changes) {
        const content = withFieldsOfFile(row, fields);
        const changed = await changeActivity(within, line.id, { content }, line.version);
        if (!changed.done) throw new RefusedInside(inRow(row, changed.refusal));
      }
      const { visibility } = accepted;
      for (const row of proposals) {
        const given = { matrix: id, content: row.content, visibility, side: file.side };
        const proposed = await proposeActivity(within, given);
        if (!proposed.done) throw new RefusedInside(inRow(row, proposed.refusal));
      }
    });
  } catch (fault) {
    if (fault instanceof RefusedInside) return refused(fault.refusal);
    throw fault;
  }
  return done({ proposed: proposals.length, changed: changes.length });
}

function fieldsTaken({ code, conflicts }: PlannedLine, taken: ReadonlySet<string>): ActivityField[] {
  return conflicts.map(({ field }) => field).filter((field) => taken.has(`${code} ${field}`));
}

function stale(): Refusal {
  return refusal('table/stale', 'Something changed since the preview. Look at it again.', 'fingerprint');
}

function notTaken(row: number, column: string | null): Refusal {
  const place = `row ${row}${column ? `, column ${column}` : ''}`;
  return refusal('table/invalid', `The table cannot be imported: ${place} is not right.`, 'file');
}

/** Why a row was refused when it came to it: somebody was quicker, or it cannot be kept. */
function inRow({ row }: PlannedLine, { code, message }: Refusal): Refusal {
  if (code === 'activity/version-stale') return stale();
  if (code === 'not-permitted' || code === 'matrix/frozen') return refusal(code, message);
  return refusal('table/invalid', `The table cannot be imported: row ${row}. ${message}`, 'file');
}
