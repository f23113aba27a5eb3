import {
  type Answer,
  type Comparison,
  comparisonOfDrafts,
  comparisonOfInstruments,
  type Draft,
  draftOfInstrument,
  type Instrument,
  instrumentOfDraft,
} from '@biennium/core';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import type { DraftMoment } from './draft-pages.ts';
import type { FoundDraft } from './show-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** What a draft was at a moment. The text that it became was read by itself: it is no state of the draft. */
export interface DraftText {
  readonly draft: Draft | null;
  readonly instrument: () => Instrument;
}

/** The text of a draft at a moment; null where there is no such revision, or it has not become a text that is held. */
export async function textAt(
  context: Context,
  worked: WorkedDrafts,
  found: FoundDraft,
  moment: DraftMoment,
): Promise<DraftText | null> {
  const { base, draft, stored, revisions } = found;
  if (moment === 'base') return { draft: draftOfInstrument(base), instrument: () => base };
  if (moment === 'now') return textOf(draft);
  if (moment === 'adopted') {
    const id = stored.adoptedAs;
    const adopted = id === null ? undefined : (await correctedInstruments(context, [id])).get(id);
    return adopted ? { draft: null, instrument: () => adopted } : null;
  }
  const revision = revisions.find((each) => each.revision === moment);
  return revision ? textOf(worked.after(found, revision.steps).value) : null;
}

function textOf(draft: Draft): DraftText {
  return { draft, instrument: () => instrumentOfDraft(draft) };
}

/** Two texts of a draft held against each other: paragraphs of its states are known by name, those of what it became are found. */
export function comparisonOfTexts(old: DraftText, next: DraftText): Answer<Comparison> {
  return old.draft && next.draft
    ? comparisonOfDrafts(old.draft, next.draft)
    : comparisonOfInstruments(old.instrument(), next.instrument());
}
