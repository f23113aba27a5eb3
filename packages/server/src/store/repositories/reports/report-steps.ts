import { randomUUID } from 'node:crypto';
import type { ReportContent, ReportStep } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import { storable } from '../../storable.ts';
import type { Tables } from '../../tables.ts';

/** A step in the life of a report, with its words as they stood after it, where it wrote or submitted them. */
export interface StoredReportStep {
  readonly id: string;
  readonly step: ReportStep;
  readonly reason: string | null;
  readonly content: ReportContent | null;
  readonly author: string;
  /** The instant in ISO 8601. */
  readonly at: string;
}

/** Notes a step of a report. */
export async function addReportStep(
  db: Kysely<Tables>,
  workspace: string,
  report: string,
  { step, reason, content, author }: Omit<StoredReportStep, 'id' | 'at'>,
): Promise<void> {
  await db
    .insertInto('report_step')
    .values({
      ...{ workspace, id: `step:${randomUUID()}`, report, step },
      ...{ reason: reason === null ? null : storable(reason) },
      ...{ content: content === null ? null : JSON.stringify(content), author, at: nextInstant() },
    })
    .execute();
}

/** The steps of a report, the oldest first. */
export async function stepsOfReport(
  db: Kysely<Tables>,
  workspace: string,
  report: string,
): Promise<StoredReportStep[]> {
  const rows = await db
    .selectFrom('report_step')
    .select(['id', 'step', 'reason', 'content', 'author', 'at'])
    .where('workspace', '=', workspace)
    .where('report', '=', report)
    .orderBy('at')
    .execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
