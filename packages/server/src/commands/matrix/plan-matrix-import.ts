import { createHash } from 'node:crypto';
import {
  type ActivityContent,
  type LinePlan,
  type LineProblem,
  type PlannedLine,
  planFromMatrixTable,
  type Side,
  wordsOfLine,
} from '@biennium/core';
import type { Table, TableNote } from '@biennium/documents';
import { mayNever, mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import { activitiesOfMatrix, type StoredActivity } from '../../store/repositories/matrix/activities.ts';
import { earlierStates } from '../../store/repositories/matrix/earlier-states.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import type { Context } from '../context.ts';
import { noMatrix } from '../keys/adopt-matrix.ts';
import type { LongWorker } from '../long-work.ts';
import type { TableFile } from '../plan-tables.ts';
import { eyesOf, seesLine } from './eyes.ts';
import { proposingSide } from './propose-activity.ts';
import { tableNames } from './table-names.ts';

/** No matrix is brought in with more lines at once. */
const MOST_LINES = 2_000;
const MOST_COLUMNS = 100;

/** What a table would change of a matrix, and a word for exactly that: another when the file or what it would change is another. */
export interface PlannedMatrix extends LinePlan {
  readonly fingerprint: string;
}

/** A plan with the lines that it was held against, by their codes. */
export interface MatrixPlan {
  readonly plan: PlannedMatrix;
  readonly lines: ReadonlyMap<string, StoredActivity>;
}

/** A file as it is brought in; `side` is needed of who acts for both. */
export interface MatrixFile extends TableFile {
  readonly side?: Side | undefined;
}

/**
 * What a table would change of the lines of a matrix that the actor sees (rule F52). Refused: `not-permitted`, `not-found`, `matrix/frozen`,
 * `table/unreadable`, `work/too-long`.
 */
export async function plannedMatrix(
  context: Context,
  id: string,
  { bytes, side }: MatrixFile,
  { work }: LongWorker,
): Promise<Result<MatrixPlan>> {
  const { db, actor } = context;
  const denied = mayNever(actor, 'propose activities');
  if (denied) return refused(denied);
  const matrix = await matrixById(db, actor.workspace, id);
  if (!matrix) return refused(noMatrix());
  if (matrix.adoptedOn !== null)
    return refused(refusal('matrix/frozen', 'The matrix was adopted. It is changed by amendments.'));
  const read = await work('readTable', bytes, { rows: MOST_LINES, columns: MOST_COLUMNS });
  if (!read.done) return read;
  const { value: table, issues } = read.value;
  if (!table) {
    const message = issues.at(-1)?.message ?? 'The table could not be read.';
    return refused(refusal('table/unreadable', message, 'file'));
  }
  const eyes = eyesOf(actor);
  const seen = (await activitiesOfMatrix(db, actor.workspace, id)).filter((line) => seesLine(eyes, line));
  const earlier = await earlierStates(
    db,
    actor.workspace,
    seen.map((line) => line.id),
  );
  const known = seen.map((line) => ({
    ...{ code: line.code, content: line.content },
    states: statesOf([...(earlier.get(line.id) ?? []), line.content]),
  }));
  const lines = new Map(seen.map((line) => [line.code, line]));
  const { rows, problems } = planFromMatrixTable(table, known, await tableNames(context));
  const all = [...problems, ...notesTold(table), ...notOwn(context, rows, lines, side)];
  const versions = rows.map(({ code }) => (code === null ? 0 : lines.get(code)?.version));
  const said = JSON.stringify([id, rows, all, versions, side ?? null]);
  const fingerprint = createHash('sha256').update(said).digest('hex');
  return done({ plan: { rows, problems: all, fingerprint }, lines });
}

function statesOf(contents: readonly ActivityContent[]): ReadonlyMap<string, ActivityContent> {
  return new Map(contents.map((content) => [fingerprintOf(wordsOfLine(content)), content]));
}

const TOLD = {
  formula: 'formula',
  merged: 'merged',
  'hidden sheet': 'other-sheet',
} as const satisfies Record<TableNote['kind'], LineProblem['code']>;

/** What a workbook has that was not read as it stands. */
function notesTold({ notes, columns }: Table): LineProblem[] {
  return notes.map((note) => {
    const place = note.kind === 'hidden sheet' ? null : note;
    return {
      ...{ code: TOLD[note.kind], severity: 'warning', row: place?.row ?? 1 },
      column: place ? (columns[place.column - 1] ?? null) : null,
      ...{ cell: note.kind === 'hidden sheet' ? note.name : '', other: null },
    };
  });
}

/** Rows that would change what the actor may not, or propose for whom they may not. */
function notOwn(
  { actor }: Context,
  rows: readonly PlannedLine[],
  lines: ReadonlyMap<string, StoredActivity>,
  side: Side | undefined,
): LineProblem[] {
  return rows.flatMap(({ row, code, content, changes, conflicts }) => {
    const line = code === null ? null : lines.get(code);
    if (line && changes.length + conflicts.length === 0) return [];
    const may = line
      ? mayNot(actor, 'change activities', {
          side: line.proposedBy,
          organizations: [line.content.leads.a, line.content.leads.b].flatMap((each) => each ?? []),
        }) === null
      : typeof proposingSide(actor, { content, side }) === 'string';
    if (may) return [];
    return [
      {
        code: 'line-not-yours',
        severity: 'error',
        row,
        column: null,
        cell: code ?? '',
        other: null,
      } as const,
    ];
  });
}
