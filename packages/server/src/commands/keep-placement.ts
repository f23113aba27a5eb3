import { discovery } from '../policies/actor.ts';
import { addEvents } from '../store/repositories/events.ts';
import { putMembers, takeMembersOut } from '../store/repositories/lineage-members.ts';
import { addLineages, changeLineage, everyLineage } from '../store/repositories/lineages.ts';
import type { Context } from './context.ts';
import { byLineage, type Placement } from './placed-lineages.ts';

/** What was kept: how many lineages stand, and how many members are where they were not before. */
export interface KeptPlacement {
  readonly lineages: number;
  readonly added: number;
}

/**
 * Keeps what a discovery places, in the transaction that it is given. A lineage whose members changed has a new version; one that no
 * person named has the title of its newest member again.
 *
 * @param before instrument → its lineage, as it stood
 */
export async function keepPlacement(
  { db, actor }: Context,
  { made, members, leaving, names }: Placement,
  before: ReadonlyMap<string, string>,
): Promise<KeptPlacement> {
  const { workspace } = actor;
  await addLineages(db, workspace, made);
  await putMembers(db, workspace, members);
  await takeMembersOut(db, workspace, leaving);

  const fresh = new Set(made.map(({ id }) => id));
  const moved = members.filter(({ instrument, lineage }) => before.get(instrument) !== lineage);
  const touched = new Set([
    ...moved.flatMap(({ instrument, lineage }) => [lineage, before.get(instrument) ?? lineage]),
    ...leaving.flatMap((instrument) => before.get(instrument) ?? []),
  ]);
  const after = new Map(before);
  for (const { instrument, lineage } of members) after.set(instrument, lineage);
  for (const instrument of leaving) after.delete(instrument);
  const standing = byLineage(after);
  const stood = byLineage(before);
  for (const { id, name, named } of await everyLineage(db, workspace)) {
    const newName = named ? undefined : names.get(id);
    const renamed = newName !== undefined && newName !== name;
    if (!fresh.has(id) && (touched.has(id) || renamed)) {
      await changeLineage(db, workspace, id, renamed ? { name: newName } : {});
    }
  }
  await addEvents(
    db,
    workspace,
    [...touched].map((id) => ({
      author: discovery,
      action: fresh.has(id) ? ('lineage found' as const) : ('lineage changed' as const),
      subject: id,
      before: stood.get(id) ?? [],
      after: standing.get(id) ?? [],
    })),
  );
  return { lineages: standing.size, added: moved.length };
}
