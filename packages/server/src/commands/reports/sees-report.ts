import { speaksForSide } from '@biennium/core';
import { type Actor, sidesOf } from '../../policies/actor.ts';
import { mayNot } from '../../policies/may.ts';
import type { StoredReport } from '../../store/repositories/reports/reports.ts';

/**
 * Whether an actor sees a report (rule F9): its own organization and the coordinators of its side always; its side once it was submitted; both sides once
 * its validator approved it; everybody once both sides published it.
 */
export function seesReport(
  actor: Actor,
  report: Pick<StoredReport, 'state' | 'side' | 'organization'>,
): boolean {
  const { state, side, organization } = report;
  if (state === 'published') return true;
  if (mayNot(actor, 'see the follow-up') !== null) return false;
  if (speaksForSide(state)) return true;
  if (!sidesOf(actor).includes(side)) return false;
  if (state === 'submitted') return true;
  return actor.grants.some(
    (grant) => grant.side === side && (grant.role === 'coordinator' || grant.organization === organization),
  );
}
