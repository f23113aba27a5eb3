import type { FeedScope } from '../store/repositories/calendar-feeds.ts';
import { entriesById } from '../store/repositories/register-entries.ts';
import type { Context } from './context.ts';
import { mandateLists } from './mandate-lists.ts';

/** What the subject of a feed is called; null where it is not known. */
export async function feedSubject(
  { db, actor }: Context,
  scope: FeedScope,
  subject: string,
): Promise<string | null> {
  if (scope !== 'organization') return null;
  const listed = mandateLists().organizations.entries.find(({ id }) => id === subject);
  if (listed) {
    const names = Object.values(listed.names).flat();
    return (
      (names.find(({ form, until }) => form === 'full' && until === undefined) ?? names[0])?.name ?? subject
    );
  }
  const [entry] = await entriesById(db, actor.workspace, [subject]);
  return entry?.kind === 'organization' && !entry.withdrawn ? entry.label : null;
}
