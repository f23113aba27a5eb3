import type { ReportContent } from '@biennium/core';
import { type EvidencePlace, evidenceAddress, withdrawEvidence } from '../api/evidence-changes.ts';
import { type StepTaken, takeStep, writeReport } from '../api/reporting-changes.ts';
import { type ReportPage, reportPath } from '../api/reporting-queries.ts';
import { request } from '../api/request.ts';

/** The way by which somebody comes to reports: signed in, or by a link that was sent to their organization. */
export interface ReportDoor {
  readonly read: (id: string) => Promise<ReportPage>;
  /** @throws Failure `report/version-stale` when somebody changed it meanwhile */
  readonly write: (id: string, version: number, content: ReportContent) => Promise<ReportPage>;
  readonly step: (id: string, version: number, step: StepTaken, reason?: string) => Promise<ReportPage>;
  readonly placeOfEvidence: (page: ReportPage) => EvidencePlace;
  /** Where a file that was attached can be fetched; null where it cannot. */
  readonly fileAddress: ((evidence: string) => string) | null;
  /** Null where nobody can withdraw. */
  readonly withdraw: ((evidence: string, reason: string) => Promise<void>) | null;
}

/** The door of who has signed in. */
export const ownDoor: ReportDoor = {
  read: async (id) => (await request<ReportPage>(reportPath(id))).body,
  write: writeReport,
  step: takeStep,
  placeOfEvidence: ({ report }) => ({
    path: `/api/activities/${encodeURIComponent(report.activity)}/evidence`,
    report: report.id,
  }),
  fileAddress: evidenceAddress,
  withdraw: withdrawEvidence,
};
