import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { feedById, feedsOf, revokeStored, type StoredFeed } from '../store/repositories/calendar-feeds.ts';
import type { Context } from './context.ts';
import { tellChange } from './tell-change.ts';

/** Revokes a feed for good: its address answers as if it had never been (rule S130). Revoked twice is revoked. Refused: `not-permitted`, `not-found`. */
export async function revokeFeed(context: Context, id: string): Promise<Result<StoredFeed>> {
  const denied = mayNot(context.actor, 'share calendars');
  if (denied) return refused(denied);
  const { workspace } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const feed = await feedById(db, workspace, id);
    if (!feed) return refused(refusal('not-found', 'There is no such calendar.'));
    if (feed.revokedAt !== null) return done(feed);
    await revokeStored(db, workspace, id);
    const { scope, subject } = feed;
    await tellChange({ ...context, db }, 'calendar feed revoked', id, { scope, subject }, null);
    return done((await feedById(db, workspace, id)) as StoredFeed);
  });
}

/** All feeds, revoked ones among them, the newest first. Refused: `not-permitted`. */
export async function listFeeds(
  context: Context,
): Promise<Result<{ readonly items: readonly StoredFeed[] }>> {
  const denied = mayNot(context.actor, 'share calendars');
  if (denied) return refused(denied);
  return done({ items: await feedsOf(context.db, context.actor.workspace) });
}
