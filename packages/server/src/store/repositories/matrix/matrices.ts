import { randomUUID } from 'node:crypto';
import type { FrozenMatrix } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import { storable } from '../../storable.ts';
import type { Tables } from '../../tables.ts';

/** A matrix of activities as it is kept. Days are ISO 8601. */
export interface StoredMatrix {
  readonly id: string;
  readonly title: string;
  /** Stands before the number of each line: `OIC-2026`. */
  readonly prefix: string;
  /** First and last day of its period. */
  readonly from: string;
  readonly until: string;
  /** The meeting of the register at which it is, or was, adopted. */
  readonly meeting: string | null;
  readonly adoptedOn: string | null;
  readonly closedOn: string | null;
  /** Of the lines as they were adopted. */
  readonly fingerprint: string | null;
  /** The matrix whose lines were carried over into it. */
  readonly carriedFrom: string | null;
  readonly sample: boolean;
  readonly version: number;
}

export type MatrixToKeep = Pick<
  StoredMatrix,
  'title' | 'prefix' | 'from' | 'until' | 'meeting' | 'carriedFrom' | 'sample'
>;

const columns = [
  ...(['id', 'title', 'prefix', 'from_day', 'until_day', 'meeting', 'adopted_on', 'closed_on'] as const),
  ...(['fingerprint', 'carried_from', 'sample', 'version'] as const),
] as const;

type Row = Pick<Tables['matrix'], (typeof columns)[number]>;

function stored(row: Row): StoredMatrix {
  const { from_day, until_day, adopted_on, closed_on, carried_from, ...same } = row;
  return {
    ...{ ...same, from: from_day, until: until_day, adoptedOn: adopted_on, closedOn: closed_on },
    carriedFrom: carried_from,
  };
}

/** Adds a matrix; null where another one has the prefix. */
export async function addMatrix(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  { title, prefix, from, until, meeting, carriedFrom, sample }: MatrixToKeep,
): Promise<string | null> {
  const id = `matrix:${randomUUID()}`;
  const at = nextInstant();
  const added = await db
    .insertInto('matrix')
    .values({
      ...{ workspace, id, title: storable(title), prefix, from_day: from, until_day: until, meeting },
      ...{ adopted_on: null, closed_on: null, fingerprint: null, frozen: null, carried_from: carriedFrom },
      ...{ next_line: 1, sample, version: 1, author, made_at: at, changed_at: at },
    })
    .onConflict((conflict) => conflict.columns(['workspace', 'prefix']).doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n ? id : null;
}

/** A matrix; with `lock` nobody else changes it until the transaction ends. */
export async function matrixById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  lock = false,
): Promise<StoredMatrix | null> {
  const query = db
    .selectFrom('matrix')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? stored(row) : null;
}

/** All matrices of a workspace, the one whose period begins last first. */
export async function matricesOf(db: Kysely<Tables>, workspace: string): Promise<StoredMatrix[]> {
  const rows = await db
    .selectFrom('matrix')
    .select(columns)
    .where('workspace', '=', workspace)
    .orderBy('from_day', 'desc')
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(stored);
}

/** What may change of a matrix before it is adopted. */
export type MatrixChange = Partial<Pick<StoredMatrix, 'title' | 'from' | 'until' | 'meeting'>>;

/** Changes a matrix and counts its version up. */
export async function changeMatrixRow(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { title, from, until, meeting }: MatrixChange,
): Promise<void> {
  await db
    .updateTable('matrix')
    .set((of) => ({
      ...(title === undefined ? {} : { title: storable(title) }),
      ...(from === undefined ? {} : { from_day: from }),
      ...(until === undefined ? {} : { until_day: until }),
      ...(meeting === undefined ? {} : { meeting }),
      ...{ version: of('version', '+', 1), changed_at: nextInstant() },
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** The number that the next line of a matrix bears; nobody else gets it. */
export async function nextLineNumber(db: Kysely<Tables>, workspace: string, id: string): Promise<number> {
  const row = await db
    .updateTable('matrix')
    .set((of) => ({ next_line: of('next_line', '+', 1) }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .returning('next_line')
    .executeTakeFirstOrThrow();
  return row.next_line - 1;
}

/** Freezes a matrix as it was adopted. */
export async function freezeMatrix(
  db: Kysely<Tables>,
  workspace: string,
  frozen: FrozenMatrix,
  { fingerprint, on }: { readonly fingerprint: string; readonly on: string },
): Promise<void> {
  await db
    .updateTable('matrix')
    .set((of) => ({
      ...{ adopted_on: on, fingerprint, frozen: JSON.stringify(frozen) },
      ...{ version: of('version', '+', 1), changed_at: nextInstant() },
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', frozen.id)
    .execute();
}

/** The matrix as it was adopted; null before. */
export async function frozenMatrix(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<FrozenMatrix | null> {
  const row = await db
    .selectFrom('matrix')
    .select('frozen')
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.frozen ?? null;
}

export async function closeMatrixRow(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  on: string,
): Promise<void> {
  await db
    .updateTable('matrix')
    .set((of) => ({ closed_on: on, version: of('version', '+', 1), changed_at: nextInstant() }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}
