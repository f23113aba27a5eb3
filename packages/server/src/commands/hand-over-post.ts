import { dayBefore, heldMeanwhile, isDay } from '@biennium/core';
import { done, type Result, refused } from '../refusals/result.ts';
import {
  addAssignment,
  changeAssignment as keepAssignment,
} from '../store/repositories/focal-assignments.ts';
import { openWorkOf } from '../store/repositories/open-work.ts';
import { changingPost, invalidPost, keepNote, toldAssignment } from './change-post.ts';
import type { Context } from './context.ts';
import { idOfPerson, type PersonForPost } from './person-of-post.ts';
import { tellChange } from './tell-change.ts';

/** From whom to whom a post goes, on which day, with what words. */
export interface HandOver {
  /** The assignment that ends. */
  readonly assignment: string;
  readonly to: PersonForPost;
  /** The successor's first day. */
  readonly on: string;
  /** What the successor should know. */
  readonly note: string;
}

/**
 * Hands a post over: the one assignment ends on the day before, the other begins, and what the organization has open is kept with the note. A
 * nomination of the successor becomes the assignment. Refused: `focal-point/invalid`, and as {@link changingPost} refuses.
 */
export async function handOverPost(
  context: Context,
  id: string,
  { assignment, to, on, note }: HandOver,
  expected: number | null,
): Promise<Result<void>> {
  return changingPost(context, id, expected, async ({ context: within, post, assignments }) => {
    const { db, actor } = within;
    const leaving = assignments.find((each) => each.id === assignment);
    if (!leaving?.confirmed || leaving.withdrawn)
      return refused(invalidPost('This person does not hold the post.', 'assignment'));
    if (!isDay(on) || on <= leaving.from || (post.closedOn !== null && on > post.closedOn))
      return refused(invalidPost('The post cannot be handed over on that day.', 'on'));
    if (leaving.until !== null && leaving.until < dayBefore(on))
      return refused(invalidPost('The assignment has ended before that day.', 'on'));
    if (note.trim() === '') return refused(invalidPost('Say what the successor should know.', 'note'));
    if ('id' in to && to.id === leaving.person)
      return refused(invalidPost('This person holds the post already.', 'to'));
    const ended = { ...leaving, until: dayBefore(on) };
    const others = assignments.filter(
      ({ id: each, confirmed, person }) =>
        each !== assignment && (confirmed || !('id' in to && person === to.id)),
    );
    const until = post.closedOn;
    if (heldMeanwhile({ id: '', from: on, until }, [ended, ...others]))
      return refused(invalidPost('Somebody else holds the post then.', 'on'));
    const person = await idOfPerson(within, to);
    if (typeof person !== 'string') return refused(person);
    const nominated = assignments.find(
      (each) => each.person === person && !each.confirmed && !each.withdrawn,
    );
    const made = { post: id, person, from: on, until, confirmed: true };
    if (nominated) await keepAssignment(db, actor.workspace, { ...nominated, ...made });
    const next = nominated?.id ?? (await addAssignment(db, actor.workspace, actor.id, made));
    await keepAssignment(db, actor.workspace, ended);
    const open = await openWorkOf(db, actor.workspace, post.organization);
    const kept = await keepNote(within, id, { kind: 'handed over', assignment: next, words: note, open });
    await tellChange(
      within,
      'post handed over',
      id,
      { assignment, ...toldAssignment(leaving) },
      { assignment: next, note: kept, ...toldAssignment({ ...made, withdrawn: false }) },
    );
    return done(undefined);
  });
}
