import { isDay, type PostRole } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addPost as keepPost } from '../store/repositories/focal-posts.ts';
import { invalidPost } from './change-post.ts';
import type { Context } from './context.ts';
import { plainLine } from './given-words.ts';
import { everyPostOrganization } from './post-organizations.ts';
import { today } from './show-posts.ts';
import { tellChange } from './tell-change.ts';

/** A post that an organization is to have. */
export interface PostToAdd {
  /** The entry of the register. */
  readonly organization: string;
  readonly role: PostRole;
  /** What it is for; empty for all cooperation. */
  readonly about?: string | undefined;
  /** The first day on which it is to be held; today where none is given. */
  readonly since?: string | undefined;
}

/** Adds a post; it is vacant until somebody holds it. Answers its id. Refused: `not-permitted`, `focal-point/invalid`. */
export async function addPost(
  context: Context,
  { organization, role, about = '', since = today() }: PostToAdd,
): Promise<Result<string>> {
  const { db: outer, actor } = context;
  const denied = mayNot(actor, 'keep focal points');
  if (denied) return refused(denied);
  if (!isDay(since)) return refused(invalidPost('There is no such day.', 'since'));
  const known = await everyPostOrganization(context);
  if (!known.some(({ id }) => id === organization))
    return refused(invalidPost('The register has no such organization.', 'organization'));
  return outer.transaction().execute(async (db) => {
    const post = { organization, role, about: plainLine(about), since };
    const id = await keepPost(db, actor.workspace, actor.id, post);
    if (id === null) return refused(invalidPost('The organization has this post already.', 'role'));
    await tellChange({ ...context, db }, 'post added', id, null, post);
    return done(id);
  });
}
