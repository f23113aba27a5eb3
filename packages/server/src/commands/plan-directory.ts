import { createHash } from 'node:crypto';
import { type KnownDirectory, type KnownPerson, planFromDirectory } from '@biennium/core';
import { TABLE_LIMITS, tableFromFile } from '@biennium/documents';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { allAssignments } from '../store/repositories/focal-assignments.ts';
import { listPeople } from '../store/repositories/focal-people.ts';
import { listPosts } from '../store/repositories/focal-posts.ts';
import { everyEntry } from '../store/repositories/many-entries.ts';
import type { Context } from './context.ts';
import type { TableFile } from './plan-import.ts';
import { everyPostOrganization, nameOf } from './post-organizations.ts';
import type { PlannedDirectory } from './post-pages.ts';
import { today } from './show-posts.ts';

/** No directory has more rows. */
const MOST_ROWS = 2000;

/**
 * What a table of focal points would change as the directory stands; with `lock` nobody changes it until the transaction ends. Refused: `not-permitted`, `table/unreadable`.
 */
export async function planDirectory(
  context: Context,
  file: TableFile,
  lock = false,
): Promise<Result<PlannedDirectory>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'keep focal points') ?? mayNot(actor, 'see contacts');
  if (denied) return refused(denied);
  const limits = { ...TABLE_LIMITS, rows: MOST_ROWS };
  const { value: table, issues } = await tableFromFile(file.bytes, undefined, limits);
  if (!table) {
    const message = issues.at(-1)?.message ?? 'The table could not be read.';
    return refused(refusal('table/unreadable', message, 'file'));
  }
  const posts = await listPosts(db, actor.workspace, lock);
  const people = await listPeople(db, actor.workspace, null, lock);
  const plan = planFromDirectory(table, await knownDirectory(context), today());
  const versions = [
    posts.map(({ id, version }) => [id, version]),
    people.map(({ id, version }) => [id, version]),
  ];
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([plan, versions]))
    .digest('hex');
  return done({ ...plan, fingerprint });
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
  const posts = (await listPosts(db, actor.workspace)).map((post) => ({
    ...post,
    assignments: assignments.filter(({ post: id }) => id === post.id),
  }));
  const people = (await listPeople(db, actor.workspace, null)).flatMap(({ id, data }): KnownPerson[] =>
    data ? [{ id, ...data }] : [],
  );
  return { organizations, posts, people };
}
