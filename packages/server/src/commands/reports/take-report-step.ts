import {
  afterStep,
  canonicalJson,
  missingInReport,
  REPORT_STEPS,
  type ReportContent,
  type ReportStep,
} from '@biennium/core';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { fingerprintOf } from '../../store/fingerprint.ts';
import type { NewEvent } from '../../store/repositories/events.ts';
import { activitiesById, type StoredActivity } from '../../store/repositories/matrix/activities.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import { addReportStep, stepsOfReport } from '../../store/repositories/reports/report-steps.ts';
import {
  changeReportRow,
  type ReportChange,
  reportById,
  type StoredReport,
} from '../../store/repositories/reports/reports.ts';
import { roundById } from '../../store/repositories/reports/rounds.ts';
import type { Context } from '../context.ts';
import { keptReason } from '../given-words.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import { invalidReport, reportOfWords } from './report-words.ts';
import { seesReport } from './sees-report.ts';
import { keepStandings } from './standings.ts';
import { mayNotStep, outOfOrder } from './steps-now.ts';

const longestReason = 4_000;

/** A step that a person takes. `content` comes with "write" alone. */
export interface GivenStep {
  readonly step: Exclude<ReportStep, 'publish'>;
  readonly reason?: string | null | undefined;
  readonly content?: ReportContent | undefined;
}

const TOLD: Readonly<Record<GivenStep['step'], NewEvent['action']>> = {
  write: 'report written',
  submit: 'report submitted',
  'take back': 'report taken back',
  return: 'report returned',
  validate: 'report validated',
  countersign: 'report countersigned',
  dispute: 'report disputed',
};

export function noReport(): Refusal {
  return refusal('not-found', 'There is no such report.');
}

/**
 * Takes a step in the life of a report (rules F10, F42): it is written, submitted, taken back, returned, validated, countersigned or disputed. Where
 * its line stands for both sides follows at once. `expected` is the version that the person saw, null for whichever there is; a request that is sent
 * again does nothing twice. Refused: `not-permitted`, `not-found`, `report/version-stale`, `report/out-of-order`, `report/invalid`.
 */
export async function takeReportStep(
  context: Context,
  id: string,
  given: GivenStep,
  expected: number | null,
): Promise<Result<void>> {
  const { actor } = context;
  const { workspace } = actor;
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const found = await reportById(db, workspace, id);
    if (!found || !seesReport(actor, found)) return refused(noReport());
    // In this order everywhere: the round, the line, the report.
    const round = found.round === null ? null : await roundById(db, workspace, found.round, 'share');
    const [activity] = await activitiesById(db, workspace, [found.activity], true);
    const matrix = activity && (await matrixById(db, workspace, activity.matrix));
    const report = await reportById(db, workspace, id, true);
    if (!activity || !matrix || !report) return refused(noReport());
    const place = { report, activity, matrix, round };
    const denied = mayNotStep(actor, given.step, place);
    if (denied) return refused(denied);
    const reason = keptReason(given.reason)?.slice(0, longestReason) ?? null;
    if (expected !== null && expected !== report.version) {
      if (await isSentAgain(within, report, given, reason, expected)) return done(undefined);
      return refused(refusal('report/version-stale', 'Somebody changed this report in the meantime.'));
    }
    const wrong = outOfOrder(given.step, place) ?? withoutReason(given.step, reason);
    if (wrong) return refused(wrong);
    const content = given.step === 'write' ? writtenWords(given, report, activity) : report.content;
    if ('code' in content) return refused(content);
    if (given.step === 'submit') {
      const [missing] = missingInReport(content);
      if (missing === 'status') return refused(invalidReport('Say how far it has come.', 'status'));
      if (missing === 'words') return refused(invalidReport('Say what was done.', 'words'));
    }
    if (given.step === 'write' && report.state === 'draft' && isSame(content, report.content))
      return done(undefined);
    await keepStep(within, report, activity, { step: given.step, reason, content });
    return done(undefined);
  });
}

function withoutReason(step: ReportStep, reason: string | null): Refusal | null {
  return REPORT_STEPS[step].reason && reason === null ? invalidReport('Say why.', 'reason') : null;
}

function writtenWords(
  { content }: GivenStep,
  report: StoredReport,
  activity: StoredActivity,
): ReportContent | Refusal {
  return content === undefined ? report.content : reportOfWords(content, activity);
}

/** Whether the step that is asked for is the last one taken, by the same person, from the version that they name. */
async function isSentAgain(
  { db, actor }: Context,
  report: StoredReport,
  given: GivenStep,
  reason: string | null,
  expected: number,
): Promise<boolean> {
  if (expected !== report.version - 1 || report.state !== REPORT_STEPS[given.step].to) return false;
  const last = (await stepsOfReport(db, actor.workspace, report.id)).at(-1);
  if (last?.step !== given.step || last.author !== actor.id || last.reason !== reason) return false;
  return given.content === undefined || isSame(given.content, report.content);
}

function isSame(one: ReportContent, other: ReportContent): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Keeps a report as it stands after a step, and where its line stands then. */
async function keepStep(
  context: Context,
  report: StoredReport,
  activity: StoredActivity,
  taken: {
    readonly step: GivenStep['step'];
    readonly reason: string | null;
    readonly content: ReportContent;
  },
): Promise<void> {
  const { db, actor } = context;
  const { step, reason, content } = taken;
  const state = afterStep(report.state, step);
  if (state === null) throw new Error(`A ${report.state} report was taken the step ${step}.`);
  await changeReportRow(db, actor.workspace, report.id, { state, content, ...daysAfter(step) });
  const written = step === 'write' || step === 'submit';
  const kept = { step, reason, content: written ? content : null, author: actor.id };
  await addReportStep(db, actor.workspace, report.id, kept);
  // The words stand with the report, where only those who may see it do.
  const told = (each: ReportChange) => ({
    state: each.state,
    content: fingerprintOf(canonicalJson(each.content)),
  });
  await tellChange(context, TOLD[step], report.id, told(report), {
    ...{ ...told({ state, content }), line: report.activity },
  });
  await keepStandings(context, [activity]);
}

/** What a step does to the days of a report. */
function daysAfter(step: GivenStep['step']): Partial<ReportChange> {
  if (step === 'submit') return { submittedOn: today() };
  if (step === 'take back') return { submittedOn: null };
  if (step === 'validate') return { validatedOn: today() };
  return step === 'return' ? { validatedOn: null, submittedOn: null } : {};
}
