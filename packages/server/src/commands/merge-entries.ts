import { done, type Result, refused } from '../refusals/result.ts';
import { mergeInto, partAgain } from '../store/repositories/merged-entries.ts';
import { entriesById } from '../store/repositories/register-entries.ts';
import { changingEntries, invalidEntry, noEntry, settled } from './change-entry.ts';
import type { Context } from './context.ts';
import { tellChange } from './tell-change.ts';

/**
 * Says that another entry is this one: what was stated of it, and of those that are it, counts here from now on. `apart` takes that back. Refused:
 * `entry/invalid` where the other is of another kind, merged elsewhere, or this one, and as {@link changingEntries} refuses.
 */
export async function mergeEntries(
  context: Context,
  named: string,
  { other, apart }: { readonly other: string; readonly apart: boolean },
  expected: number | null,
): Promise<Result<void>> {
  return changingEntries(context, named, expected, async ({ context: within, entry }) => {
    const { db, actor } = within;
    const { id } = entry;
    const [found] = await entriesById(db, actor.workspace, [other], true);
    if (!found) return refused(noEntry());
    const stands = apart ? found.mergedInto === id : found.mergedInto === null;
    if (other === id || found.kind !== entry.kind || !stands) {
      return refused(invalidEntry('These two entries cannot be one.', 'other'));
    }
    if (apart) {
      await partAgain(db, actor.workspace, other);
      await settled(within, found);
    } else {
      await mergeInto(db, actor.workspace, other, id);
    }
    await tellChange(within, 'entry merged', id, { other, apart: !apart }, { other, apart });
    return done(undefined);
  });
}
