import { done, type Result, refused } from '../refusals/result.ts';
import { putMembers } from '../store/repositories/lineage-members.ts';
import { changeLineage } from '../store/repositories/lineages.ts';
import { changingLineage, decideMembership, decisionsFor, namedInstruments } from './change-lineage.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { elsewhere } from './make-lineage.ts';
import { tellChange } from './tell-change.ts';

/** Instruments to add. With `take` one that is in another lineage is taken out of it. */
export interface MembersToAdd {
  readonly instruments: readonly string[];
  readonly take?: boolean | undefined;
  readonly note?: string | null | undefined;
}

/** Refused: `lineage/invalid`, `lineage/elsewhere`, and as {@link changingLineage} refuses. */
export async function addLineageMembers(
  context: Context,
  id: string,
  asked: MembersToAdd,
  expected: number | null,
): Promise<Result<void>> {
  return changingLineage(context, id, expected, async ({ context: within, lineage, members }) => {
    const { db, actor } = within;
    const named = await namedInstruments(within, asked.instruments, lineage.language);
    if ('code' in named) return refused(named);
    const others = new Map([...named.lineages].filter(([, its]) => its !== id));
    if (others.size > 0 && !asked.take) return refused(elsewhere(others));
    const coming = named.ids.filter((instrument) => named.lineages.get(instrument) !== id);
    if (coming.length === 0) return done(undefined);
    const reasons = [{ kind: 'by-hand' as const }];
    await putMembers(
      db,
      actor.workspace,
      coming.map((instrument) => ({ lineage: id, instrument, reasons, author: actor.id })),
    );
    const together = [...members.map(({ instrument }) => instrument), ...coming];
    await decideMembership(within, keptReason(asked.note), [
      ...[...others].flatMap(([instrument, its]) => decisionsFor('removed', its, [instrument])),
      ...decisionsFor('placed', id, together),
    ]);
    await changeLineage(db, actor.workspace, id, {});
    for (const other of new Set(others.values())) await changeLineage(db, actor.workspace, other, {});
    await tellChange(within, 'lineage changed', id, null, {
      added: coming,
      from: Object.fromEntries(others),
    });
    return done(undefined);
  });
}
