import type { Actor } from '../../policies/actor.ts';
import type { StoredEvidence } from '../../store/repositories/reports/evidence.ts';
import type { StoredReport } from '../../store/repositories/reports/reports.ts';
import { eyesOf, seesLine } from '../matrix/eyes.ts';
import { seesReport } from './sees-report.ts';

/** Whether an actor sees a piece of evidence (rule F9): as far as it is shown, and where it belongs to a report, only with it. */
export function seesEvidence(
  actor: Actor,
  { visibility, side }: Pick<StoredEvidence, 'visibility' | 'side'>,
  report: Pick<StoredReport, 'state' | 'side' | 'organization'> | null,
): boolean {
  if (!seesLine(eyesOf(actor), { visibility, proposedBy: side })) return false;
  return report === null || seesReport(actor, report);
}
