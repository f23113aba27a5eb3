import type { GivenFact } from '@biennium/core';
import { done, type Result, refused } from '../refusals/result.ts';
import { addFact, factsOfDraft } from '../store/repositories/draft-facts.ts';
import { changeDraft } from '../store/repositories/drafts.ts';
import { changingDraft, invalidDraft } from './change-draft.ts';
import type { Context } from './context.ts';
import { plainLine } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** A fact with its source; words that are null take back what was given before. */
export interface FactToGive {
  readonly version: number;
  readonly kind: GivenFact['kind'];
  readonly words: string | null;
  readonly source: string;
}

/**
 * Keeps a fact that a person gives for a draft. Earlier ones stay. Refused: `draft/invalid`, and as {@link changingDraft}
 * refuses.
 */
export async function giveDraftFact(
  context: Context,
  id: string,
  { version, kind, words, source }: FactToGive,
): Promise<Result<void>> {
  return changingDraft(context, id, { version }, async ({ context: within }) => {
    const { db, actor } = within;
    const before = (await factsOfDraft(db, actor.workspace, id)).findLast((fact) => fact.kind === kind);
    const fact = { kind, words: words === null ? null : plainLine(words), source: plainLine(source) };
    if (fact.words === '') return refused(invalidDraft('A fact has words.', 'words'));
    if (fact.source === '') return refused(invalidDraft('A fact is given with its source.', 'source'));
    await addFact(db, actor.workspace, id, { ...fact, author: actor.id });
    await changeDraft(db, actor.workspace, id, { by: actor.id, counts: 'version' });
    await tellChange(within, 'draft changed', id, before ?? null, fact);
    return done(undefined);
  });
}
