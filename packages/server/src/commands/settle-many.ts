import type { EntryKind } from '@biennium/core';
import { type EntryToSettle, heldEntries, settleEntries } from '../store/repositories/many-entries.ts';
import { mergedInto } from '../store/repositories/merged-entries.ts';
import { rulingsOf, statementsOf } from '../store/repositories/register-statements.ts';
import { digestOf } from './change-entry.ts';
import type { Context } from './context.ts';

/** As many entries at a time as their statements fit in memory. */
const STEP = 500;

/** Works out what holds of many entries, in the transaction that it is given; of those that were merged, that of their target too. */
export async function settledMany(
  { db, actor }: Context,
  kind: EntryKind,
  entries: readonly string[],
): Promise<void> {
  const { workspace } = actor;
  const held = await heldEntries(db, workspace, entries);
  const targets = held.flatMap(({ mergedInto: target }) => target ?? []);
  const all = [...new Set([...held.map(({ id }) => id), ...targets])];
  for (let from = 0; from < all.length; from += STEP) {
    const some = all.slice(from, from + STEP);
    const merged = await mergedInto(db, workspace, some);
    const ids = [...some, ...merged.map(({ id }) => id)];
    const target = new Map(merged.map((each) => [each.id, each.target]));
    const statements = byTarget(await statementsOf(db, workspace, ids), target);
    const rulings = byTarget(await rulingsOf(db, workspace, ids), target);
    const toSettle = some.map(
      (id): EntryToSettle => ({
        id,
        digest: digestOf(kind, statements.get(id) ?? [], rulings.get(id) ?? []),
      }),
    );
    await settleEntries(db, workspace, toSettle);
  }
}

/** What was said of entries, by the entry that it counts for. */
function byTarget<T extends { readonly entry: string }>(
  said: readonly T[],
  target: ReadonlyMap<string, string>,
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of said) {
    for (const entry of new Set([each.entry, target.get(each.entry) ?? each.entry])) {
      const own = found.get(entry);
      if (own) own.push(each);
      else found.set(entry, [each]);
    }
  }
  return found;
}
