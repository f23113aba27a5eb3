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
  if (moment === 'base') return { draft: draftOfInstrument(base), instrument: base };
  if (moment === 'now') return { draft, instrument: null };
  if (moment === 'adopted') {
    const id = stored.adoptedAs;
    const adopted = id === null ? undefined : (await correctedInstruments(context, [id])).get(id);
    return adopted ? { draft: null, instrument: adopted } : null;
  }
  const revision = revisions.find((each) => each.revision === moment);
  return revision ? { draft: worked.after(found, revision.steps).value, instrument: null } : null;
}
