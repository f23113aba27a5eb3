import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { DraftComparison, DraftMoment } from './draft-pages.ts';
import { textAt } from './draft-texts.ts';
import { foundDraft } from './show-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/**
 * Two states of a draft held against each other. Refused: `not-permitted`, `work/too-long`, `not-found` for the draft, and naming the
 * state.
 */
export async function compareDraft(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  moments: { readonly old: DraftMoment; readonly new: DraftMoment },
): Promise<Result<DraftComparison>> {
  const found = await foundDraft(context, worked, id);
  if (!found.done) return found;
  const old = await textAt(context, worked, found.value, moments.old);
  if (!old) return refused(noText(moments.old, 'old'));
  const fresh = await textAt(context, worked, found.value, moments.new);
  if (!fresh) return refused(noText(moments.new, 'new'));
  const compared = await worked.ways.work('compare', old, fresh);
  if (!compared.done) return compared;
  const { value: comparison, issues } = compared.value;
  return done({ draft: found.value.facts, ...moments, comparison, issues });
}

/** Why a draft has no text at a moment. */
export function noText(moment: DraftMoment, field: 'old' | 'new'): Refusal {
  const message =
    moment === 'adopted' ? 'This draft has not become a text that is held.' : 'There is no such revision.';
  return refusal('not-found', message, field);
}
