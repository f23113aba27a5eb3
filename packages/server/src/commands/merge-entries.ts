import { done, type Result, refused } from '../refusals/result.ts';
import { entriesById, setMergedInto } from '../store/repositories/register-entries.ts';
import { changingEntry, invalidEntry, noEntry, settled } from './change-entry.ts';
import type { Context } from './context.ts';
import { tellChange } from './tell-change.ts';

/**
 * Says that another entry is this one: what was stated of it counts here from now on. `apart` takes that back. Refused: `entry/invalid`
 * where the other is of another kind, merged elsewhere, or this one, and as {@link changingEntry} refuses.
 */
export async function mergeEntries(
  context: Context,
  id: string,
  { other, apart }: { readonly other: string; readonly apart: boolean },
  expected: number | null,
): Promise<Result<void>> {
  return changingEntry(context, id, expected, async ({ context: within, entry }) => {
    const { db, actor } = within;
    const [found] = await entriesById(db, actor.workspace, [other], true);
    if (!found) return refused(noEntry());
    const stands = found.mergedInto === null ? !apart : apart && found.mergedInto === id;
    if (other === id || found.kind !== entry.kind || entry.mergedInto !== null || !stands) {
      return refused(invalidEntry('These two entries cannot be one.', 'other'));
    }
    await setMergedInto(db, actor.workspace, other, apart ? null : id);
    if (apart) await settled(within, found);
    await tellChange(within, 'entry merged', id, { other, apart: !apart }, { other, apart });
    return done(undefined);
  });
}
