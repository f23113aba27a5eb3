import { done, type Result } from '../refusals/result.ts';
import { setWithdrawn } from '../store/repositories/register-entries.ts';
import { changingEntry } from './change-entry.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/**
 * Takes an entry out of the lists, or brings it back: it stays with all that was said of it, and texts that are read again propose it no
 * second time. Refused: as {@link changingEntry} refuses.
 */
export async function withdrawEntry(
  context: Context,
  named: string,
  { withdrawn, note }: { readonly withdrawn: boolean; readonly note?: string | null | undefined },
  expected: number | null,
): Promise<Result<void>> {
  return changingEntry(context, named, expected, async ({ context: within, entry }) => {
    const { id } = entry;
    await setWithdrawn(within.db, within.actor.workspace, id, withdrawn);
    await tellChange(
      within,
      withdrawn ? 'entry withdrawn' : 'entry brought back',
      id,
      { withdrawn: entry.withdrawn },
      { withdrawn, note: keptReason(note) },
    );
    return done(undefined);
  });
}
