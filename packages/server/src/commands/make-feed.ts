import { randomUUID } from 'node:crypto';
import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addFeed, type FeedScope, feedById, type StoredFeed } from '../store/repositories/calendar-feeds.ts';
import { hashOfToken, newToken } from './accounts/tokens.ts';
import type { Context } from './context.ts';
import { feedSubject } from './feed-subjects.ts';
import { plainLine } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** A calendar that a person wants to subscribe to. */
export interface FeedToMake {
  readonly scope: FeedScope;
  /** The organization or person; null of the workspace. */
  readonly subject?: string | null | undefined;
  /** What it is called; the name of its subject where nothing is given, and always of a person: the organizations of their posts. */
  readonly name: string;
  readonly language: string;
}

/** A feed just made. The token is told this once and kept nowhere. */
export interface MadeFeed {
  readonly feed: StoredFeed;
  readonly token: string;
}

const longestName = 200;

/** Makes a calendar feed with a private address (rule S130). Refused: `not-permitted`, `feed/invalid`. */
export async function makeFeed(context: Context, asked: FeedToMake): Promise<Result<MadeFeed>> {
  const denied = mayNot(context.actor, 'share calendars');
  if (denied) return refused(denied);
  const { scope, language } = asked;
  const subject = scope === 'workspace' ? null : (asked.subject ?? '');
  const known = subject === null ? '' : await feedSubject(context, scope, subject);
  if (known === null) return refused(invalidFeed('Nothing of this kind is known here.', 'subject'));
  // What a person is called stands in no feed and in no record of one.
  const given = scope === 'person' ? '' : [...plainLine(asked.name)].slice(0, longestName).join('');
  const name = given || known;
  if (scope === 'person' && name === '') return refused(invalidFeed('This person holds no post.', 'subject'));
  if (name === '') return refused(invalidFeed('Give it a name.', 'name'));
  const token = newToken();
  const id = `feed:${randomUUID()}`;
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    await addFeed(db, workspace, { id, name, scope, subject, language, author }, hashOfToken(token));
    // Neither the address nor its hash stands in the record, nor a name: a person may be called in it.
    await tellChange({ ...context, db }, 'calendar feed made', id, null, { scope, subject, language });
    const feed = (await feedById(db, workspace, id)) as StoredFeed;
    return done({ feed, token });
  });
}

function invalidFeed(message: string, field: string): Refusal {
  return refusal('feed/invalid', message, field);
}
