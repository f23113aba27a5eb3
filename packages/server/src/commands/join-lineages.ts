import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { membersOf, putMembers } from '../store/repositories/lineage-members.ts';
import { changeLineage, lineageById } from '../store/repositories/lineages.ts';
import { changingLineage, decideMembership, decisionsFor, invalidLineage } from './change-lineage.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/**
 * Brings the members of another lineage into this one, which keeps its name. Refused: `not-found`, `lineage/invalid`, and as
 * {@link changingLineage} refuses.
 */
export async function joinLineages(
  context: Context,
  id: string,
  asked: { readonly lineage: string; readonly note?: string | null | undefined },
  expected: number | null,
): Promise<Result<void>> {
  return changingLineage(context, id, expected, async ({ context: within, lineage, members }) => {
    const { db, actor } = within;
    if (asked.lineage === id) {
      return refused(invalidLineage('A lineage is not joined with itself.', 'lineage'));
    }
    const other = await lineageById(db, actor.workspace, asked.lineage, true);
    if (!other) return refused(refusal('not-found', 'This lineage is not held.', 'lineage'));
    if (other.language !== lineage.language) {
      return refused(invalidLineage('All members of a lineage are in one language.', 'lineage'));
    }
    const coming = await membersOf(db, actor.workspace, [other.id]);
    const ids = [...members, ...coming].map(({ instrument }) => instrument);
    await putMembers(
      db,
      actor.workspace,
      coming.map(({ instrument, reasons }) => ({
        lineage: id,
        instrument,
        reasons: [{ kind: 'by-hand' as const }, ...reasons.filter(({ kind }) => kind !== 'by-hand')],
        author: actor.id,
      })),
    );
    await decideMembership(within, keptReason(asked.note), [
      ...decisionsFor(
        'removed',
        other.id,
        coming.map(({ instrument }) => instrument),
      ),
      ...decisionsFor('placed', id, ids),
    ]);
    await changeLineage(db, actor.workspace, other.id, { joined_into: id });
    await changeLineage(db, actor.workspace, id, {});
    await tellChange(within, 'lineage joined', id, { joined: other.id }, { instruments: ids });
    return done(undefined);
  });
}
