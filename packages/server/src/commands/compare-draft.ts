import { comparisonOfDrafts, type Draft, draftOfInstrument } from '@biennium/core';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { DraftComparison, DraftMoment } from './draft-pages.ts';
import { type FoundDraft, foundDraft } from './show-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** Two states of a draft held against each other. Refused: `not-permitted`, `not-found` for the draft, and naming the state. */
export async function compareDraft(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  moments: { readonly old: DraftMoment; readonly new: DraftMoment },
): Promise<Result<DraftComparison>> {
  const found = await foundDraft(context, worked, id);
  if (!found.done) return found;
  const old = momentOf(worked, found.value, moments.old);
  const fresh = momentOf(worked, found.value, moments.new);
  for (const [draft, field] of [
    [old, 'old'],
    [fresh, 'new'],
  ] as const) {
    if (!draft) return refused(refusal('not-found', 'There is no such revision.', field));
  }
  const { value: comparison, issues } = comparisonOfDrafts(old as Draft, fresh as Draft);
  return done({ draft: found.value.facts, ...moments, comparison, issues });
}

/** A draft as it was at a moment; null where there is no such revision. */
export function momentOf(worked: WorkedDrafts, found: FoundDraft, moment: DraftMoment): Draft | null {
  if (moment === 'now') return found.draft;
  if (moment === 'base') return draftOfInstrument(found.base);
  const revision = found.revisions.find((each) => each.revision === moment);
  return revision ? worked.after(found, revision.steps).value : null;
}
