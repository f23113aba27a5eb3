import { isDay } from '@biennium/core';
import { done, type Result, refused } from '../refusals/result.ts';
import { changePost } from '../store/repositories/focal-posts.ts';
import { changingPost, invalidPost, keepNote } from './change-post.ts';
import type { Context } from './context.ts';
import { tellChange } from './tell-change.ts';

/**
 * Says on which day a post is held for the last time, or with null that it is to be held again. Its history stays. Refused: `focal-point/invalid` while
 * somebody holds it beyond that day, and as {@link changingPost} refuses.
 */
export async function closePost(
  context: Context,
  id: string,
  { closedOn, note }: { readonly closedOn: string | null; readonly note?: string | null | undefined },
  expected: number | null,
): Promise<Result<void>> {
  return changingPost(context, id, expected, async ({ context: within, post, assignments }) => {
    if (closedOn !== null && (!isDay(closedOn) || closedOn < post.since))
      return refused(invalidPost('This is no day of the post.', 'closedOn'));
    const beyond = assignments.some(
      ({ until, withdrawn }) => !withdrawn && closedOn !== null && (until === null || until > closedOn),
    );
    if (beyond) return refused(invalidPost('Somebody is assigned beyond that day.', 'closedOn'));
    await changePost(within.db, within.actor.workspace, id, closedOn);
    await keepNote(within, id, { kind: closedOn === null ? 'opened again' : 'closed', words: note });
    await tellChange(within, 'post changed', id, { closedOn: post.closedOn }, { closedOn });
    return done(undefined);
  });
}
