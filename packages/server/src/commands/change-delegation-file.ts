import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { changeDelegationFile as changed, filesOfDraft } from '../store/repositories/delegation-files.ts';
import { changeDraft } from '../store/repositories/drafts.ts';
import { changingDraft, invalidDraft } from './change-draft.ts';
import type { Context } from './context.ts';
import type { ShownFile } from './draft-pages.ts';
import { plainLabel } from './given-words.ts';
import { fileOf } from './receive-delegation-file.ts';
import { tellChange } from './tell-change.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** Whose a file is, and whether it counts. */
export interface FileToChange {
  readonly delegation?: string | undefined;
  readonly withdrawn?: boolean | undefined;
}

/**
 * Says whose a delegation's file is, or withdraws it; what was decided about its amendments stays. Refused: `not-found` for the file,
 * `draft/invalid` for a name that is none, and as {@link changingDraft} refuses.
 */
export async function changeDelegationFile(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  file: string,
  asked: FileToChange,
): Promise<Result<ShownFile>> {
  const result = await changingDraft(context, id, null, async ({ context: within }) => {
    const { db, actor } = within;
    const held = (await filesOfDraft(db, actor.workspace, id)).find((each) => each.id === file);
    if (!held) return refused(refusal('not-found', 'This file is not held.', 'file'));
    const delegation = plainLabel(asked.delegation ?? held.delegation);
    if (delegation === '') return refused(invalidDraft('A delegation has a name.', 'delegation'));
    const change = { delegation, withdrawn: asked.withdrawn ?? held.withdrawn };
    await changed(db, actor.workspace, id, file, change);
    await changeDraft(db, actor.workspace, id, { by: actor.id, counts: 'amendments' });
    const before = { delegation: held.delegation, withdrawn: held.withdrawn };
    await tellChange(within, 'delegation file changed', id, { file, ...before }, { file, ...change });
    return done(held);
  });
  return result.done ? fileOf(context, worked, id, result.value) : result;
}
