import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import { storable } from '../../storable.ts';
import type { Tables } from '../../tables.ts';

/** A round of reports on the lines of a matrix. Days are ISO 8601. */
export interface StoredRound {
  readonly id: string;
  readonly matrix: string;
  readonly title: string;
  /** The stretch of time that is reported on. */
  readonly from: string;
  readonly until: string;
  /** The last day for reports. */
  readonly due: string;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly consolidatedOn: string | null;
  readonly sample: boolean;
  readonly version: number;
}

export type RoundToKeep = Pick<StoredRound, 'matrix' | 'title' | 'from' | 'until' | 'due' | 'sample'>;

const columns = [
  ...(['id', 'matrix', 'title', 'from_day', 'until_day', 'due', 'opened_on', 'closed_on'] as const),
  ...(['consolidated_on', 'sample', 'version'] as const),
] as const;

type Row = Pick<Tables['reporting_round'], (typeof columns)[number]>;

function stored(row: Row): StoredRound {
  const { from_day, until_day, opened_on, closed_on, consolidated_on, ...same } = row;
  return {
    ...{ ...same, from: from_day, until: until_day, openedOn: opened_on, closedOn: closed_on },
    consolidatedOn: consolidated_on,
  };
}

export async function addRound(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  { matrix, title, from, until, due, sample }: RoundToKeep,
): Promise<string> {
  const id = `round:${randomUUID()}`;
  await db
    .insertInto('reporting_round')
    .values({
      ...{ workspace, id, matrix, title: storable(title), from_day: from, until_day: until, due },
      ...{ opened_on: null, closed_on: null, consolidated_on: null },
      ...{ silence_kept_on: null, sample },
      ...{ version: 1, author, made_at: nextInstant() },
    })
    .execute();
  return id;
}

/** A round; with `lock` nobody else changes it until the transaction ends, with `share` others may take part in it meanwhile, but not close it. */
export async function roundById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  lock: boolean | 'share' = false,
): Promise<StoredRound | null> {
  const query = db
    .selectFrom('reporting_round')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id);
  const locked = lock === 'share' ? query.forShare() : lock ? query.forUpdate() : query;
  const row = await locked.executeTakeFirst();
  return row ? stored(row) : null;
}

/** The rounds of some matrices, or of all where none is named, the one that is due last first. */
export async function roundsOf(
  db: Kysely<Tables>,
  workspace: string,
  matrices: readonly string[] | null = null,
): Promise<StoredRound[]> {
  if (matrices?.length === 0) return [];
  const query = db.selectFrom('reporting_round').select(columns).where('workspace', '=', workspace);
  const rows = await (matrices === null ? query : query.where('matrix', 'in', [...matrices]))
    .orderBy('due', 'desc')
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(stored);
}

/** What may change of a round. */
export type RoundChange = Partial<
  Pick<StoredRound, 'title' | 'from' | 'until' | 'due' | 'openedOn' | 'closedOn' | 'consolidatedOn'>
>;

/** Changes a round and counts its version up. */
export async function changeRoundRow(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  change: RoundChange,
): Promise<void> {
  const { title, from, until, due, openedOn, closedOn, consolidatedOn } = change;
  await db
    .updateTable('reporting_round')
    .set((of) => ({
      ...(title === undefined ? {} : { title: storable(title) }),
      ...(from === undefined ? {} : { from_day: from }),
      ...(until === undefined ? {} : { until_day: until }),
      ...(due === undefined ? {} : { due }),
      ...(openedOn === undefined ? {} : { opened_on: openedOn }),
      ...(closedOn === undefined ? {} : { closed_on: closedOn }),
      ...(consolidatedOn === undefined ? {} : { consolidated_on: consolidatedOn }),
      version: of('version', '+', 1),
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** The rounds of all workspaces whose due day has passed before a day, and whose silence is not kept beside the lines yet. */
export async function roundsPastDue(
  db: Kysely<Tables>,
  day: string,
): Promise<{ readonly workspace: string; readonly id: string; readonly matrix: string }[]> {
  return db
    .selectFrom('reporting_round')
    .select(['workspace', 'id', 'matrix'])
    .where('opened_on', 'is not', null)
    .where('silence_kept_on', 'is', null)
    .where('due', '<', day)
    .execute();
}

/** Notes that the silence of a round is kept beside the lines of its matrix. */
export async function noteSilenceKept(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  on: string,
): Promise<void> {
  await db
    .updateTable('reporting_round')
    .set({ silence_kept_on: on })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}
