import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { takeMembersOut } from '../store/repositories/lineage-members.ts';
import { changeLineage } from '../store/repositories/lineages.ts';
import { changingLineage, decideMembership, decisionsFor } from './change-lineage.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** Takes an instrument out of a lineage; it stays held. Refused as {@link changingLineage} refuses. */
export async function removeLineageMember(
  context: Context,
  id: string,
  instrument: string,
  asked: { readonly note?: string | null | undefined },
  expected: number | null,
): Promise<Result<void>> {
  return changingLineage(context, id, expected, async ({ context: within, members }) => {
    if (!members.some((member) => member.instrument === instrument)) {
      return refused(refusal('not-found', 'This instrument is no member of the lineage.', 'instrument'));
    }
    const { db, actor } = within;
    await takeMembersOut(db, actor.workspace, [instrument]);
    await decideMembership(within, keptReason(asked.note), decisionsFor('removed', id, [instrument]));
    await changeLineage(db, actor.workspace, id, {});
    await tellChange(within, 'lineage changed', id, { removed: instrument }, null);
    return done(undefined);
  });
}
