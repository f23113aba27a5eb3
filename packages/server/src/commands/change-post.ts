import { isDay } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { type Result, refused } from '../refusals/result.ts';
import { assignmentsOfPost, type StoredAssignment } from '../store/repositories/focal-assignments.ts';
import { addNote, type NoteKind, type OpenThing } from '../store/repositories/focal-notes.ts';
import { changePost, postById, type StoredPost } from '../store/repositories/focal-posts.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { noPost } from './show-posts.ts';

/** A post while it is changed: nobody else changes it meanwhile. */
export interface OpenPost {
  readonly context: Context;
  readonly post: StoredPost;
  readonly assignments: readonly StoredAssignment[];
}

/**
 * Opens a post to change it, in a transaction of its own, and counts the change. `expected` is the version that the person saw, null for whichever
 * there is. The change refuses before it writes anything.
 *
 * Refused: `not-permitted`, `not-found`, `focal-point/version-stale`, and as the change refuses.
 */
export async function changingPost<T>(
  context: Context,
  id: string,
  expected: number | null,
  change: (open: OpenPost) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { workspace } = context.actor;
  const denied = mayNot(context.actor, 'keep focal points');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const post = await postById(db, workspace, id, true);
    if (!post) return refused(noPost());
    if (expected !== null && expected !== post.version) {
      return refused(refusal('focal-point/version-stale', 'Somebody changed this post in the meantime.'));
    }
    const assignments = await assignmentsOfPost(db, workspace, id);
    const result = await change({ context: { ...context, db }, post, assignments });
    if (result.done) await changePost(db, workspace, id);
    return result;
  });
}

/** Keeps what happened to a post, with words about the work where some were given. Answers the id of the note. */
export async function keepNote(
  { db, actor }: Context,
  post: string,
  note: {
    readonly kind: NoteKind;
    readonly assignment?: string | null;
    readonly words?: string | null | undefined;
    readonly open?: readonly OpenThing[];
  },
): Promise<string> {
  const { kind, assignment = null, words, open = [] } = note;
  const kept = { post, kind, assignment, words: keptReason(words), open, author: actor.id };
  return addNote(db, actor.workspace, kept);
}

/** A refusal where the days are none, or end before they begin; null where they can be. */
export function wrongDays(from: string, until: string | null): Refusal | null {
  if (!isDay(from)) return invalidPost('There is no such day.', 'from');
  if (until !== null && !isDay(until)) return invalidPost('There is no such day.', 'until');
  return until !== null && until < from ? invalidPost('It ends before it begins.', 'until') : null;
}

/** What an event tells of an assignment: who it is stands with the person alone. */
export function toldAssignment({
  person,
  from,
  until,
  confirmed,
  withdrawn,
}: Omit<StoredAssignment, 'id' | 'post'>) {
  return { person, from, until, confirmed, withdrawn };
}

export function invalidPost(message: string, field: string): Refusal {
  return refusal('focal-point/invalid', message, field);
}
