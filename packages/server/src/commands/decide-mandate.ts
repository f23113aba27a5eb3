import { isStanding } from '@biennium/core';
import type { Refusal } from '../refusals/refusal.ts';
import { type Result, refused } from '../refusals/result.ts';
import { mandatesById, type StoredMandate } from '../store/repositories/mandates.ts';
import { changingMandate, invalidMandate, noMandate } from './change-mandate.ts';
import { keptFields, wrongField } from './check-mandate-fields.ts';
import type { Context } from './context.ts';
import type { MandateDecisionToTake } from './mandate-pages.ts';

/**
 * Confirms, corrects or rejects a mandate, merges it into another of its instrument, or takes back what was decided about it (rule S91). What the
 * program proposes and what was decided before stay.
 *
 * Refused: `mandate/invalid`, and as {@link changingMandate} refuses.
 */
export async function decideMandate(
  context: Context,
  id: string,
  asked: MandateDecisionToTake,
  expected: number | null,
): Promise<Result<void>> {
  const { kind, note } = asked;
  const fields = asked.kind === 'corrected' ? keptFields(asked.fields) : null;
  if (fields) {
    const wrong = wrongField(fields);
    if (wrong) return refused(wrong);
    if (Object.values(fields).every((value) => value === undefined))
      return refused(invalidMandate('Say what is otherwise.', 'fields'));
  }
  const into = asked.kind === 'merged' ? asked.into : null;
  return changingMandate(context, id, expected, { kind, fields, into, note }, async (within, mandate) =>
    into === null ? null : wrongTarget(within, mandate, into),
  );
}

/** Why a mandate cannot be merged into another: both are of one instrument, and the other stands by itself. */
async function wrongTarget(
  { db, actor }: Context,
  mandate: StoredMandate,
  into: string,
): Promise<Refusal | null> {
  const [target] = await mandatesById(db, actor.workspace, [into]);
  if (!target) return noMandate();
  if (into === mandate.id || target.instrument !== mandate.instrument || !isStanding(target.standing))
    return invalidMandate('These two mandates cannot be one.', 'into');
  return null;
}
