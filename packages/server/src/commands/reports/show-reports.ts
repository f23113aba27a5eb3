import { missingInReport, type ReportStep } from '@biennium/core';
import { type Actor, sidesOf } from '../../policies/actor.ts';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { accountNames } from '../../store/repositories/accounts/account-names.ts';
import { activitiesById, type StoredActivity } from '../../store/repositories/matrix/activities.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import { evidenceOf, type StoredEvidence } from '../../store/repositories/reports/evidence.ts';
import {
  listReportRows,
  type ReportFilter,
  type ReportOfLine,
} from '../../store/repositories/reports/report-list.ts';
import { type StoredReportStep, stepsOfReport } from '../../store/repositories/reports/report-steps.ts';
import { reportById, type StoredReport } from '../../store/repositories/reports/reports.ts';
import { roundById, type StoredRound } from '../../store/repositories/reports/rounds.ts';
import type { Context } from '../context.ts';
import { noRound } from '../keys/open-round.ts';
import { organizationsOfPosts } from '../post-organizations.ts';
import type { PostOrganization } from '../post-pages.ts';
import { reportEyesOf } from './report-eyes.ts';
import { seesEvidence } from './sees-evidence.ts';
import { seesReport } from './sees-report.ts';
import { stepsNow } from './steps-now.ts';
import { noReport } from './take-report-step.ts';

/** One page of reports, with the organizations that they are of. */
export interface ReportListPage {
  readonly items: readonly ReportOfLine[];
  readonly total: number;
  readonly organizations: readonly PostOrganization[];
}

/** The reports that pass a filter and that the actor sees. Refused: `not-permitted`. */
export async function listReports(
  context: Context,
  filter: ReportFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<ReportListPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const { reports, total } = await listReportRows(db, actor.workspace, reportEyesOf(actor), filter, window);
  const organizations = await organizationsOfPosts(
    context,
    reports.map(({ organization }) => organization),
  );
  return done({ items: reports, total, organizations: [...organizations.values()] });
}

/** What a round asks of the organizations that the actor acts for. Refused: `not-permitted`, `not-found`. */
export async function listOwnReports(
  context: Context,
  round: string,
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<ReportListPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  if (!(await roundById(db, actor.workspace, round))) return refused(noRound());
  return listReports(context, { round, organizations: organizationsOfActor(actor) }, window);
}

/** The organizations for which somebody holds a role. */
function organizationsOfActor({ grants }: Actor): readonly string[] {
  return [...new Set(grants.flatMap(({ organization }) => organization ?? []))];
}

/** A step as it is shown: who took it, by name where they have an account. */
export interface ShownReportStep extends StoredReportStep {
  readonly authorName: string | null;
}

/** A report with its line, its steps and its evidence. */
export interface ReportPage {
  readonly report: StoredReport;
  readonly line: StoredActivity;
  readonly round: StoredRound | null;
  readonly organization: PostOrganization;
  /** Those that the actor may see, the oldest first. */
  readonly steps: readonly ShownReportStep[];
  readonly evidence: readonly StoredEvidence[];
  /** The steps that the actor can take now. */
  readonly may: readonly ReportStep[];
  /** What it lacks before it can be submitted. */
  readonly missing: readonly ('status' | 'words')[];
}

/** Steps of a report that the other side sees: what was said between organization and validator stays on its side. */
const BETWEEN_SIDES: readonly ReportStep[] = ['validate', 'countersign', 'dispute', 'publish'];

/** One report. Refused: `not-permitted`, `not-found`. */
export async function showReport(context: Context, id: string): Promise<Result<ReportPage>> {
  const { db, actor } = context;
  const { workspace } = actor;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const report = await reportById(db, workspace, id);
  if (!report || !seesReport(actor, report)) return refused(noReport());
  const [line] = await activitiesById(db, workspace, [report.activity]);
  const matrix = line && (await matrixById(db, workspace, line.matrix));
  if (!line || !matrix) return refused(noReport());
  const round = report.round === null ? null : await roundById(db, workspace, report.round);
  const steps = await stepsOfReport(db, workspace, id);
  const own = sidesOf(actor).includes(report.side);
  const inside = mayNot(actor, 'see the follow-up') === null;
  const shown = steps.filter(({ step }) => own || (inside && BETWEEN_SIDES.includes(step)));
  const names = await accountNames(
    db,
    shown.map(({ author }) => author),
  );
  const evidence = await evidenceOf(db, workspace, [report.activity]);
  const organizations = await organizationsOfPosts(context, [report.organization]);
  return done({
    ...{ report, line, round },
    organization: organizations.get(report.organization) as PostOrganization,
    steps: shown.map((step) => ({ ...step, authorName: names.get(step.author) ?? null })),
    evidence: evidence.filter((each) => each.report === id && seesEvidence(actor, each, report)),
    may: stepsNow(actor, { report, activity: line, matrix, round }),
    missing: missingInReport(report.content),
  });
}
