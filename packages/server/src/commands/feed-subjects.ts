import type { FeedScope, StoredFeed } from '../store/repositories/calendar-feeds.ts';
import { organizationsOfPerson } from '../store/repositories/dated-entries.ts';
import { listPeople } from '../store/repositories/focal-people.ts';
import { entriesById } from '../store/repositories/register-entries.ts';
import type { Context } from './context.ts';
import { mandateLists } from './mandate-lists.ts';
import { nameOf, organizationsOfPosts } from './post-organizations.ts';

/** What the subject of a feed is called; null where it is not known. A person is called by the organizations of their posts. */
export async function feedSubject(
  context: Context,
  scope: FeedScope,
  subject: string,
): Promise<string | null> {
  const { db, actor } = context;
  if (scope === 'person') {
    const [person] = await listPeople(db, actor.workspace, [subject]);
    if (!person || person.removedAt !== null) return null;
    const organizations = await organizationsOfPosts(context, await organizationsHeld(context, subject));
    return [...organizations.values()].map(nameOf).join(', ');
  }
  const listed = mandateLists().organizations.entries.find(({ id }) => id === subject);
  if (listed) {
    const names = Object.values(listed.names).flat();
    const full = names.find(({ form, until }) => form === 'full' && until === undefined);
    return (full ?? names[0])?.name ?? subject;
  }
  const [entry] = await entriesById(db, actor.workspace, [subject]);
  return entry?.kind === 'organization' && !entry.withdrawn ? entry.label : null;
}

/** The organizations that a feed is of; null of the workspace, which is of all. */
export async function organizationsOfFeed(
  context: Context,
  { scope, subject }: StoredFeed,
): Promise<readonly string[] | null> {
  if (scope === 'workspace' || subject === null) return null;
  return scope === 'person' ? organizationsHeld(context, subject) : [subject];
}

function organizationsHeld({ db, actor }: Context, person: string): Promise<string[]> {
  const today = new Date().toISOString().slice(0, 10);
  return organizationsOfPerson(db, actor.workspace, person, today);
}
