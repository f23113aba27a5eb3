import { heldMeanwhile } from '@biennium/core';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { changeAssignment as keepAssignment } from '../store/repositories/focal-assignments.ts';
import type { NoteKind } from '../store/repositories/focal-notes.ts';
import { changingPost, invalidPost, keepNote, toldAssignment, wrongDays } from './change-post.ts';
import type { Context } from './context.ts';
import { today } from './show-posts.ts';
import { tellChange } from './tell-change.ts';

/** What becomes of an assignment. */
export interface AssignmentChange {
  /** Both sides know of it. */
  readonly confirmed?: true | undefined;
  /** It is taken back before it began. */
  readonly withdrawn?: true | undefined;
  readonly from?: string | undefined;
  /** The last day; null where none is known. */
  readonly until?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Confirms an assignment, takes it back, ends it, or corrects its days. Refused: `focal-point/invalid`, `not-found`, and as {@link changingPost}
 * refuses.
 */
export async function changeAssignment(
  context: Context,
  { post: id, assignment }: { readonly post: string; readonly assignment: string },
  asked: AssignmentChange,
  expected: number | null,
): Promise<Result<void>> {
  return changingPost(context, id, expected, async ({ context: within, post, assignments }) => {
    const before = assignments.find((each) => each.id === assignment);
    if (!before) return refused(refusal('not-found', 'There is no such assignment.'));
    if (before.withdrawn) return refused(invalidPost('This assignment was taken back.', 'assignment'));
    const after = {
      ...before,
      from: asked.from ?? before.from,
      until: asked.until === undefined ? before.until : asked.until,
      confirmed: asked.confirmed ?? before.confirmed,
      withdrawn: asked.withdrawn ?? false,
    };
    const wrong = wrongDays(after.from, after.until);
    if (wrong) return refused(wrong);
    if (after.withdrawn && before.confirmed && before.from <= today())
      return refused(invalidPost('It has begun: say when it ends.', 'withdrawn'));
    if (post.closedOn !== null && !after.withdrawn && (after.until ?? '9999') > post.closedOn)
      return refused(invalidPost('The post is closed by then.', 'until'));
    if (after.confirmed && !after.withdrawn && heldMeanwhile(after, assignments))
      return refused(invalidPost('Somebody else holds the post then.', 'from'));
    await keepAssignment(within.db, within.actor.workspace, after);
    await keepNote(within, id, { kind: kindOf(asked), assignment, words: asked.note });
    await tellChange(within, 'assignment changed', assignment, toldAssignment(before), toldAssignment(after));
    return done(undefined);
  });
}

function kindOf({ confirmed, withdrawn }: AssignmentChange): NoteKind {
  if (withdrawn) return 'withdrawn';
  return confirmed ? 'confirmed' : 'days changed';
}
