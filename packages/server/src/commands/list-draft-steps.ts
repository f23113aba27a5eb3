import { done, type Result } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { StepList } from './draft-pages.ts';
import { foundDraft } from './show-draft.ts';
import { undoneSteps } from './undone-steps.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/**
 * One page of the steps of a draft, the latest first, with what became of each; with `since` only those that came after a version.
 * Refused: `not-permitted`, `not-found`.
 */
export async function listDraftSteps(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  since: number,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Result<StepList>> {
  const found = await foundDraft(context, worked, id);
  if (!found.done) return found;
  const { steps, issues, stored } = found.value;
  const undone = undoneSteps(steps.map(({ step }) => step));
  const idle = new Set(
    issues.filter(({ code }) => code === 'draft/not-applied').map(({ values }) => values?.['step']),
  );
  const asked = steps.filter(({ version }) => version > since).toReversed();
  const items = asked.slice(offset, offset + limit).map(({ place, version, step }) => {
    const state = undone.has(step.id) ? 'undone' : idle.has(step.id) ? 'idle' : 'holds';
    return { place, version, step, state } as const;
  });
  return done({ version: stored.version, items, total: asked.length });
}
