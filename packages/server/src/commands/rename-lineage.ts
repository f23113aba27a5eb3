import { done, type Result } from '../refusals/result.ts';
import { changeLineage } from '../store/repositories/lineages.ts';
import { changingLineage } from './change-lineage.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** Gives a lineage a name that no discovery changes. Refused as {@link changingLineage} refuses. */
export async function renameLineage(
  context: Context,
  id: string,
  asked: { readonly name: string; readonly note?: string | null | undefined },
  expected: number | null,
): Promise<Result<void>> {
  return changingLineage(context, id, expected, async ({ context: within, lineage }) => {
    const { name } = asked;
    if (name === lineage.name && lineage.named) return done(undefined);
    await changeLineage(within.db, within.actor.workspace, id, { name, named: true });
    const after = { name, note: keptReason(asked.note) };
    await tellChange(within, 'lineage renamed', id, { name: lineage.name }, after);
    return done(undefined);
  });
}
