import { done, type Result, refused } from '../refusals/result.ts';
import { revisionsOfDrafts } from '../store/repositories/draft-revisions.ts';
import { changeDraft, type StoredDraft } from '../store/repositories/drafts.ts';
import { headsOf } from '../store/repositories/lineage-members.ts';
import { changingDraft, invalidDraft } from './change-draft.ts';
import type { Context } from './context.ts';
import { plainLine } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** What changes of a draft as such. `adopted` closes it, or opens it again; `adoptedAs` is the instrument that it became. */
export interface DraftUpdate {
  readonly version: number;
  readonly name?: string | undefined;
  readonly adopted?: boolean | undefined;
  readonly adoptedAs?: string | null | undefined;
}

/** Names, closes or opens a draft. Refused: `draft/invalid`, and as {@link changingDraft} refuses. */
export async function updateDraft(
  context: Context,
  id: string,
  { version, ...asked }: DraftUpdate,
): Promise<Result<void>> {
  const name = asked.name === undefined ? undefined : plainLine(asked.name);
  if (name === '') return refused(invalidDraft('A draft has a name.', 'name'));
  const change = async ({ context: within, stored }: { context: Context; stored: StoredDraft }) => {
    const { db, actor } = within;
    const adopted = asked.adopted ?? (asked.adoptedAs ? true : stored.state === 'adopted');
    const adoptedAs = adopted ? (asked.adoptedAs === undefined ? stored.adoptedAs : asked.adoptedAs) : null;
    const obstacle = adoptedAs === null ? null : await notAdopted(within, stored, adoptedAs);
    if (obstacle !== null) return refused(invalidDraft(obstacle, 'adoptedAs'));
    const state = adopted ? 'adopted' : await stateOf(within, id);
    const by = actor.id;
    await changeDraft(db, actor.workspace, id, { by, counts: 'version', name, state, adoptedAs });
    const before = { name: stored.name, state: stored.state, adoptedAs: stored.adoptedAs };
    const action =
      state === stored.state ? 'draft renamed' : adopted ? 'draft adopted' : 'draft opened again';
    await tellChange(within, action, id, before, { name: name ?? stored.name, state, adoptedAs });
    return done(undefined);
  };
  return changingDraft(context, id, { version }, change, { unclosing: true });
}

/** Why a draft did not become an instrument; null where it may have. */
async function notAdopted(
  { db, actor }: Context,
  { base, language }: StoredDraft,
  id: string,
): Promise<string | null> {
  const [head] = await headsOf(db, actor.workspace, [id]);
  if (!head) return 'This instrument is not held.';
  if (id === base) return 'This is the text that the draft is written over.';
  return head.language === language ? null : 'This text is in another language than the draft.';
}

/** Where a draft is that was not adopted: by its revisions. */
async function stateOf({ db, actor }: Context, id: string): Promise<StoredDraft['state']> {
  const last = (await revisionsOfDrafts(db, actor.workspace, [id])).get(id)?.at(-1);
  if (!last) return 'drafting';
  return last.revision === 0 ? 'tabled' : 'revised';
}
