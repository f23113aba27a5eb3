import { randomUUID } from 'node:crypto';
import type { ReportContent, ReportState, Side, StatedStatus } from '@biennium/core';
import type { Kysely, Selectable } from 'kysely';
import { inSteps } from '../../in-steps.ts';
import { nextInstant } from '../../next-instant.ts';
import type { Tables } from '../../tables.ts';

/** What an organization reports of an activity. Days are ISO 8601. */
export interface StoredReport {
  readonly id: string;
  /** Null of a report outside of any round. */
  readonly round: string | null;
  readonly activity: string;
  readonly organization: string;
  readonly side: Side;
  readonly state: ReportState;
  readonly content: ReportContent;
  readonly submittedOn: string | null;
  readonly validatedOn: string | null;
  readonly publishedOn: string | null;
  readonly version: number;
  /** The instant in ISO 8601. */
  readonly changedAt: string;
}

const columns = [
  ...(['id', 'round', 'activity', 'organization', 'side', 'state', 'content', 'submitted_on'] as const),
  ...(['validated_on', 'published_on', 'version', 'changed_at'] as const),
] as const;

/** The columns of a report, for queries of other files that read whole reports. */
export const reportColumns = columns;

export type ReportRow = Pick<Selectable<Tables['progress_report']>, (typeof columns)[number]>;

export function storedReport(row: ReportRow): StoredReport {
  const { submitted_on, validated_on, published_on, changed_at, ...same } = row;
  return {
    ...{ ...same, submittedOn: submitted_on, validatedOn: validated_on, publishedOn: published_on },
    changedAt: changed_at.toISOString(),
  };
}

const blankReport: ReportContent = {
  ...{ status: null, words: '', language: null, actual: { from: null, until: null } },
  ...{ participants: null, evaluation: '', met: {} },
};

/** A report to be asked for. */
export type ReportToAsk = Pick<StoredReport, 'round' | 'activity' | 'organization' | 'side'>;

/** Asks for reports; those that were asked for already stay. Answers the ids of the new ones. */
export async function askForReports(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  reports: readonly ReportToAsk[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const some of inSteps(reports)) {
    const at = nextInstant();
    const added = await db
      .insertInto('progress_report')
      .values(
        some.map((report) => ({
          ...{ workspace, id: `report:${randomUUID()}`, ...report, state: 'requested' as const },
          ...{ status: null, content: JSON.stringify(blankReport) },
          ...{ submitted_on: null, validated_on: null, published_on: null },
          ...{ version: 1, author, made_at: at, changed_at: at },
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['workspace', 'round', 'activity', 'organization']).doNothing(),
      )
      .returning('id')
      .execute();
    ids.push(...added.map(({ id }) => id));
  }
  return ids;
}

/** A report; with `lock` nobody else changes it until the transaction ends. */
export async function reportById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  lock = false,
): Promise<StoredReport | null> {
  const query = db
    .selectFrom('progress_report')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? storedReport(row) : null;
}

/** All reports of some activities, the newest first. */
export async function reportsOfActivities(
  db: Kysely<Tables>,
  workspace: string,
  activities: readonly string[],
): Promise<StoredReport[]> {
  const reports: StoredReport[] = [];
  for (const some of inSteps(activities)) {
    const rows = await db
      .selectFrom('progress_report')
      .select(columns)
      .where('workspace', '=', workspace)
      .where('activity', 'in', [...some])
      .orderBy('changed_at', 'desc')
      .execute();
    reports.push(...rows.map(storedReport));
  }
  return reports;
}

/** What changes of a report with a step. */
export type ReportChange = Pick<StoredReport, 'state' | 'content'> &
  Partial<Pick<StoredReport, 'submittedOn' | 'validatedOn' | 'publishedOn'>>;

/** Keeps a report as it stands after a step, and counts its version up. */
export async function changeReportRow(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { state, content, submittedOn, validatedOn, publishedOn }: ReportChange,
): Promise<void> {
  await db
    .updateTable('progress_report')
    .set((of) => ({
      ...{ state, content: JSON.stringify(content), status: content.status },
      ...(submittedOn === undefined ? {} : { submitted_on: submittedOn }),
      ...(validatedOn === undefined ? {} : { validated_on: validatedOn }),
      ...(publishedOn === undefined ? {} : { published_on: publishedOn }),
      ...{ version: of('version', '+', 1), changed_at: nextInstant() },
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** What each side of some activities stated last: the report of its lead that was validated last (rule F3). */
export async function lastStated(
  db: Kysely<Tables>,
  workspace: string,
  activities: readonly string[],
): Promise<ReadonlyMap<string, Partial<Record<Side, StatedStatus>>>> {
  const stated = new Map<string, Partial<Record<Side, StatedStatus>>>();
  for (const some of inSteps(activities)) {
    const rows = await db
      .selectFrom('progress_report')
      .select(['id', 'activity', 'side', 'status', 'validated_on', 'state'])
      .where('workspace', '=', workspace)
      .where('activity', 'in', [...some])
      .where('state', 'in', ['validated', 'countersigned', 'disputed', 'published'])
      .orderBy('validated_on')
      .orderBy('changed_at')
      .execute();
    for (const { id, activity, side, status, validated_on, state } of rows) {
      if (status === null || validated_on === null) continue;
      const of = stated.get(activity) ?? {};
      of[side] = { status, on: validated_on, report: id, disputed: state === 'disputed' };
      stated.set(activity, of);
    }
  }
  return stated;
}
