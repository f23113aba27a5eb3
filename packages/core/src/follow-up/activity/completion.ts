import { SIDES, type Side } from '../side.ts';
import type { ActivityStanding } from './status.ts';

/** What an activity lacks before it can be completed (rule F4). */
export type CompletionGap =
  | { readonly lacks: 'evidence' }
  | { readonly lacks: 'validated report'; readonly side: Side }
  | { readonly lacks: 'undisputed report' };

/**
 * What is missing before the coordinators may turn their keys on the completion of an activity: at least one piece of evidence that was not
 * withdrawn, and of each side a validated report that says it is completed and that the other does not dispute.
 */
export function missingForCompletion(standing: ActivityStanding, evidence: number): readonly CompletionGap[] {
  const gaps: CompletionGap[] = evidence > 0 ? [] : [{ lacks: 'evidence' }];
  for (const side of SIDES) {
    const stated = standing.stated[side];
    if (stated?.status !== 'completed' || standing.silent.includes(side))
      gaps.push({ lacks: 'validated report', side });
  }
  if (SIDES.some((side) => standing.stated[side]?.disputed)) gaps.push({ lacks: 'undisputed report' });
  return gaps;
}
