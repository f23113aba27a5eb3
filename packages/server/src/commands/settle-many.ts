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
    const statements = await statementsOf(db, workspace, ids);
    const rulings = await rulingsOf(db, workspace, ids);
    const toSettle = some.map((id): EntryToSettle => {
      const own = new Set([id, ...merged.flatMap((each) => (each.target === id ? each.id : []))]);
      return {
        id,
        digest: digestOf(
          kind,
          statements.filter(({ entry }) => own.has(entry)),
          rulings.filter(({ entry }) => own.has(entry)),
        ),
      };
    });
    await settleEntries(db, workspace, toSettle);
  }
}
