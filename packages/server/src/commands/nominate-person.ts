import { heldMeanwhile } from '@biennium/core';
import { done, type Result, refused } from '../refusals/result.ts';
import { addAssignment } from '../store/repositories/focal-assignments.ts';
import { changingPost, invalidPost, keepNote, toldAssignment, wrongDays } from './change-post.ts';
import type { Context } from './context.ts';
import { idOfPerson, type PersonForPost } from './person-of-post.ts';
import { today } from './show-posts.ts';
import { tellChange } from './tell-change.ts';

/** Who is to hold a post, and when. */
export interface Nomination {
  readonly person: PersonForPost;
  /** First day; today where none is given. */
  readonly from?: string | undefined;
  readonly until?: string | null | undefined;
  /** Both sides know of it already. */
  readonly confirmed?: boolean | undefined;
  readonly note?: string | null | undefined;
}

/** Nominates a person for a post; answers the id of the assignment. Refused: `focal-point/invalid`, and as {@link changingPost} refuses. */
export async function nominatePerson(
  context: Context,
  id: string,
  { person: given, from = today(), until = null, confirmed = false, note }: Nomination,
  expected: number | null,
): Promise<Result<string>> {
  return changingPost(context, id, expected, async ({ context: within, post, assignments }) => {
    const wrong = wrongDays(from, until);
    if (wrong) return refused(wrong);
    if (post.closedOn !== null && (until ?? '9999') > post.closedOn)
      return refused(invalidPost('The post is closed by then.', 'until'));
    if (confirmed && heldMeanwhile({ id: '', from, until }, assignments))
      return refused(invalidPost('Somebody else holds the post then.', 'from'));
    const person = await idOfPerson(within, given);
    if (typeof person !== 'string') return refused(person);
    const { db, actor } = within;
    const made = { post: id, person, from, until, confirmed };
    const assignment = await addAssignment(db, actor.workspace, actor.id, made);
    await keepNote(within, id, { kind: confirmed ? 'confirmed' : 'nominated', assignment, words: note });
    const after = { post: id, ...toldAssignment({ ...made, withdrawn: false }) };
    await tellChange(within, 'assignment made', assignment, null, after);
    return done(assignment);
  });
}
