import { draftOfInstrument } from '@biennium/core';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import type { DraftMoment } from './draft-pages.ts';
import type { DraftText } from './long-work.ts';
import type { FoundDraft } from './show-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** The text of a draft at a moment; null where there is no such revision, or it has not become a text that is held. */
export async function textAt(
  context: Context,
  worked: WorkedDrafts,
  found: FoundDraft,
  moment: DraftMoment,
): Promise<DraftText | null> {
  const { base, draft, stored, revisions } = found;
  const until = (count: number) => found.steps.slice(0, count).map(({ step }) => step);
  if (moment === 'base') return { draft: draftOfInstrument(base), steps: [], instrument: base };
  if (moment === 'now') return { draft, steps: until(found.steps.length), instrument: null };
  if (moment === 'adopted') {
    const id = stored.adoptedAs;
    const adopted = id === null ? undefined : (await correctedInstruments(context, [id])).get(id);
    return adopted ? { draft: null, instrument: adopted } : null;
  }
  const revision = revisions.find((each) => each.revision === moment);
  if (!revision) return null;
  const { value } = worked.after(found, revision.steps);
  return { draft: value, steps: until(revision.steps), instrument: null };
}
