import { afterStep, otherSide, REPORT_STEPS, type ReportStep } from '@biennium/core';
import type { Actor } from '../../policies/actor.ts';
import { mayNot } from '../../policies/may.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import type { StoredActivity } from '../../store/repositories/matrix/activities.ts';
import type { StoredMatrix } from '../../store/repositories/matrix/matrices.ts';
import type { StoredReport } from '../../store/repositories/reports/reports.ts';
import type { StoredRound } from '../../store/repositories/reports/rounds.ts';

/** A report with what decides about its steps. */
export interface ReportInPlace {
  readonly report: Pick<StoredReport, 'state' | 'side' | 'organization'>;
  readonly activity: Pick<StoredActivity, 'state' | 'completedOn' | 'cancelledOn' | 'content'>;
  readonly matrix: Pick<StoredMatrix, 'closedOn'>;
  /** Null of a report outside of any round. */
  readonly round: Pick<StoredRound, 'closedOn'> | null;
}

/** Why an actor may not take a step of a report, whatever its state; null where they may (rules F13, F42). */
export function mayNotStep(
  actor: Actor,
  step: ReportStep,
  { report, activity }: Pick<ReportInPlace, 'report' | 'activity'>,
): Refusal | null {
  const { side, organization } = report;
  const { by } = REPORT_STEPS[step];
  if (by === 'reporter') return mayNot(actor, 'report', { side, organizations: [organization] });
  if (by === 'validator') return mayNot(actor, 'validate reports', { side, organizations: [organization] });
  const other = otherSide(side);
  const lead = activity.content.leads[other];
  if (by === 'other side')
    return mayNot(actor, 'countersign reports', { side: other, organizations: lead === null ? [] : [lead] });
  return refusal('not-permitted', 'A report is published with the line, by the keys of both coordinators.');
}

/** Why nobody can take a step of a report as it stands; null where somebody can (rules F10, F42). */
export function outOfOrder(
  step: ReportStep,
  { report, activity, matrix, round }: ReportInPlace,
): Refusal | null {
  if (afterStep(report.state, step) === null)
    return refusal(
      'report/out-of-order',
      `A report that is ${report.state} cannot be taken this step: ${step}.`,
    );
  const late = why({ activity, matrix, round });
  if (late === null || step === 'countersign') return null;
  // What was handed in before a round was closed is still judged.
  if (late.what === 'round' && (step === 'validate' || step === 'dispute')) return null;
  return refusal('report/out-of-order', late.sentence);
}

function why({
  activity,
  matrix,
  round,
}: Omit<ReportInPlace, 'report'>): { readonly what: 'line' | 'round'; readonly sentence: string } | null {
  const line = wrongLine(activity, matrix);
  if (line !== null) return { what: 'line', sentence: line };
  return round !== null && round.closedOn !== null
    ? { what: 'round', sentence: 'The round is closed. Report outside of it.' }
    : null;
}

/** Why nobody reports of a line; null where they do. */
export function wrongLine(
  activity: ReportInPlace['activity'],
  matrix: ReportInPlace['matrix'],
): string | null {
  if (activity.state !== 'adopted') return 'The line was not adopted.';
  if (activity.cancelledOn !== null) return 'The line is cancelled.';
  if (activity.completedOn !== null) return 'The line is completed.';
  return matrix.closedOn === null ? null : 'The matrix is closed.';
}

/** The steps of a report that an actor can take now. */
export function stepsNow(actor: Actor, place: ReportInPlace): readonly ReportStep[] {
  return (Object.keys(REPORT_STEPS) as ReportStep[]).filter(
    (step) => outOfOrder(step, place) === null && mayNotStep(actor, step, place) === null,
  );
}
