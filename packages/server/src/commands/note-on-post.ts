import { done, type Result, refused } from '../refusals/result.ts';
import { changingPost, invalidPost, keepNote } from './change-post.ts';
import type { Context } from './context.ts';
import { tellChange } from './tell-change.ts';

/** Keeps a note about the work of a post, for whoever holds it. Refused: `focal-point/invalid`, and as {@link changingPost} refuses. */
export async function noteOnPost(
  context: Context,
  id: string,
  words: string,
  expected: number | null,
): Promise<Result<void>> {
  return changingPost(context, id, expected, async ({ context: within }) => {
    if (words.trim() === '') return refused(invalidPost('A note has words.', 'words'));
    const note = await keepNote(within, id, { kind: 'note', words });
    await tellChange(within, 'post noted', id, null, { note });
    return done(undefined);
  });
}
