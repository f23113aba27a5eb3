import { partsAtPlace } from '@biennium/core';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { PlaceForEntry } from './draft-pages.ts';
import { foundDraft } from './show-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/**
 * What a place of a draft asks of a paragraph that would stand there: behind `after`, or at the very beginning. Nothing is changed.
 * Refused: `not-permitted`, `not-found` for the draft, and naming the entry or the place.
 */
export async function placeDraftEntry(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  { entry, after }: { readonly entry: string; readonly after: string | null },
): Promise<Result<PlaceForEntry>> {
  const found = await foundDraft(context, worked, id);
  if (!found.done) return found;
  const { draft } = found.value;
  for (const [name, field] of [
    [entry, 'entry'],
    [after, 'after'],
  ] as const) {
    if (name !== null && !draft.entries.some((each) => each.id === name)) {
      return refused(refusal('not-found', 'This paragraph is not in the draft.', field));
    }
  }
  return done({ parts: partsAtPlace(draft, entry, after) });
}
