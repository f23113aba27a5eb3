import { dayBefore } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { feedsOf, revokeStored, rewordFeed } from '../store/repositories/calendar-feeds.ts';
import { assignmentsOfPerson, changeAssignment } from '../store/repositories/focal-assignments.ts';
import { notesOfPosts, rewordNote } from '../store/repositories/focal-notes.ts';
import {
  everKnownOf,
  forgetPerson,
  listPeople,
  type PersonData,
} from '../store/repositories/focal-people.ts';
import { changePost, postById } from '../store/repositories/focal-posts.ts';
import { keepNote, toldAssignment } from './change-post.ts';
import type { Context } from './context.ts';
import { noPerson } from './person-of-post.ts';
import { today } from './show-posts.ts';
import { tellChange } from './tell-change.ts';
import { withoutPerson, withoutPersonElsewhere } from './without-person.ts';

/**
 * Removes all that is known of a person, as they asked: name and contacts, now and earlier, and their name in notes and in what calendars are called. Posts, days and
 * notes about the work stay; what they still held ends, and so do the calendars that were made for them. Refused: `not-permitted`, `not-found`, `focal-point/version-stale`.
 */
export async function removePerson(
  context: Context,
  id: string,
  expected: number | null,
): Promise<Result<void>> {
  const { actor } = context;
  const { workspace } = actor;
  const denied = mayNot(actor, 'keep focal points');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    // Posts before persons, as whoever assigns one to the other opens them.
    const held = await assignmentsOfPerson(db, workspace, id);
    for (const post of [...new Set(held.map(({ post }) => post))].sort())
      await postById(db, workspace, post, true);
    const [person] = await listPeople(db, workspace, [id], true);
    if (!person || person.removedAt !== null) return refused(noPerson());
    if (expected !== null && expected !== person.version)
      return refused(refusal('focal-point/version-stale', 'Somebody changed this person in the meantime.'));
    const known = await everKnownOf(db, workspace, id);
    const assignments = await assignmentsOfPerson(db, workspace, id);
    const posts = [...new Set(assignments.map(({ post }) => post))];
    const last = dayBefore(today());
    for (const assignment of assignments) {
      const { withdrawn, until, from, post } = assignment;
      if (withdrawn || (until !== null && until <= last)) continue;
      const hasBegun = assignment.confirmed && from <= last;
      const after = hasBegun ? { ...assignment, until: last } : { ...assignment, withdrawn: true };
      await changeAssignment(db, workspace, after);
      await keepNote(within, post, { kind: 'removed', assignment: assignment.id });
      const told = [toldAssignment(assignment), toldAssignment(after)] as const;
      await tellChange(within, 'assignment changed', assignment.id, ...told);
    }
    for (const note of await notesOfPosts(db, workspace, null)) {
      const without = posts.includes(note.post) ? withoutPerson : withoutPersonElsewhere;
      const words = note.words === null ? null : without(note.words, known);
      if (words !== null && words !== note.words) await rewordNote(db, workspace, note, words);
    }
    await forgottenByFeeds(within, id, known);
    for (const post of posts) await changePost(db, workspace, post);
    await forgetPerson(db, workspace, id);
    await tellChange(within, 'person removed', id, { version: person.version }, null);
    return done(undefined);
  });
}

/** Calendars of a person end; no other is called by their name. */
async function forgottenByFeeds(
  context: Context,
  person: string,
  known: readonly PersonData[],
): Promise<void> {
  const { db, actor } = context;
  for (const { id, name, scope, subject, revokedAt } of await feedsOf(db, actor.workspace)) {
    const words = withoutPersonElsewhere(name, known);
    if (words !== name) await rewordFeed(db, actor.workspace, id, words);
    if (scope !== 'person' || subject !== person || revokedAt !== null) continue;
    await revokeStored(db, actor.workspace, id);
    await tellChange(context, 'calendar feed revoked', id, { scope, subject }, null);
  }
}
