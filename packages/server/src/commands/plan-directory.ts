import { createHash } from 'node:crypto';
import type { KnownDirectory, KnownPerson } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { type Result, refused } from '../refusals/result.ts';
import { allAssignments, type StoredAssignment } from '../store/repositories/focal-assignments.ts';
import { listPeople } from '../store/repositories/focal-people.ts';
import { listPosts } from '../store/repositories/focal-posts.ts';
import { everyEntry } from '../store/repositories/many-entries.ts';
import type { Context } from './context.ts';
import type { LongWorker } from './long-work.ts';
import type { TableFile } from './plan-tables.ts';
import { everyPostOrganization, nameOf } from './post-organizations.ts';
import type { PlannedDirectory } from './post-pages.ts';
import { today } from './show-posts.ts';

/** What a table of focal points would change as the directory stands. Refused: `not-permitted`, `table/unreadable`, `work/too-long`. */
export async function planDirectory(
  context: Context,
  file: TableFile,
  { work }: LongWorker,
): Promise<Result<PlannedDirectory>> {
  const { actor } = context;
  const denied = mayNot(actor, 'keep focal points') ?? mayNot(actor, 'see contacts');
  if (denied) return refused(denied);
  const state = await stateOfDirectory(context);
  const planned = await work('planDirectory', file, await knownDirectory(context), today(), state);
  return planned.done ? planned.value : planned;
}

/** Which posts and persons there are, in which versions, as one word; with `lock` nobody changes them until the transaction ends. */
export async function stateOfDirectory({ db, actor }: Context, lock = false): Promise<string> {
  const posts = await listPosts(db, actor.workspace, lock);
  const people = await listPeople(db, actor.workspace, null, lock);
  const versions = [posts, people].map((all) => all.map(({ id, version }) => [id, version]));
  return createHash('sha256').update(JSON.stringify(versions)).digest('hex');
}

async function knownDirectory(context: Context): Promise<KnownDirectory> {
  const { db, actor } = context;
  const entries = await everyEntry(db, actor.workspace, 'organization');
  const more = new Map(
    entries.map(({ id, fields }) => [
      id,
      fields
        .filter(({ field }) => ['name', 'acronym', 'code'].includes(field))
        .flatMap(({ values }) => values.map(({ value }) => value)),
    ]),
  );
  const organizations = (await everyPostOrganization(context)).map((organization) => {
    const { id, names, acronym } = organization;
    const told = [
      id.replace(/^organization:/, ''),
      acronym,
      ...Object.values(names),
      ...(more.get(id) ?? []),
    ];
    return { id, label: nameOf(organization), words: told.filter((word): word is string => !!word) };
  });
  const assignments = await allAssignments(db, actor.workspace);
  const byPost = new Map<string, StoredAssignment[]>();
  for (const each of assignments) byPost.set(each.post, [...(byPost.get(each.post) ?? []), each]);
  const posts = (await listPosts(db, actor.workspace)).map((post) => ({
    ...post,
    assignments: byPost.get(post.id) ?? [],
  }));
  const people = (await listPeople(db, actor.workspace, null)).flatMap(({ id, data }): KnownPerson[] =>
    data ? [{ id, ...data }] : [],
  );
  return { organizations, posts, people };
}
