import { sees } from '@biennium/core';
import { type Actor, sidesOf } from '../../policies/actor.ts';
import { mayNot } from '../../policies/may.ts';
import type { StoredActivity } from '../../store/repositories/matrix/activities.ts';
import type { Eyes } from '../../store/repositories/matrix/activity-list.ts';

/**
 * The eyes of an actor (rule F9). Who takes part for no side, a report editor or a delegation, sees what both sides may see; who does not take part
 * sees what is public.
 */
export function eyesOf(actor: Actor): Eyes {
  return { sides: sidesOf(actor), inside: mayNot(actor, 'see the follow-up') === null };
}

/** Whether a line is seen. */
export function seesLine(
  { sides, inside }: Eyes,
  { visibility, proposedBy }: Pick<StoredActivity, 'visibility' | 'proposedBy'>,
): boolean {
  if (visibility === 'both sides') return inside;
  return sees(sides, { visibility, side: proposedBy });
}
