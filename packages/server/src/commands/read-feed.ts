import { sessionOpening } from '@biennium/core';
import { type CalendarEvent, icalFromEvents } from '@biennium/documents';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { feedByHash, type StoredFeed } from '../store/repositories/calendar-feeds.ts';
import { hashOfToken } from './accounts/tokens.ts';
import type { Context } from './context.ts';
import { feedSubject, organizationsOfFeed } from './feed-subjects.ts';
import { type FeedWords, feedWords } from './feed-words.ts';
import { concernsOne, datedItems, type ShownItem } from './list-calendar.ts';
import { type NamesOfConcern, namesOfConcern } from './names-of-concern.ts';

/** What a calendar of the register can reach: the first days that texts record, and what is planned far ahead. */
const [FIRST, LAST] = ['1945-01-01', '2145-12-31'];
/** A longer stretch (a year) stands on its first day alone, in milliseconds. */
const LONGEST_STRETCH = 31 * 86_400_000;
const LONGEST_SUMMARY = 120;
/** How long an ISO 8601 day is; a month and a year are shorter. */
const DAY_LENGTH = 10;

/**
 * The calendar at a private address, as iCalendar (rule S131): what concerns its organization, or all of it. Whoever has the address may read it,
 * and nothing else. Refused: `not-found`, for an address that never was and for one that was revoked.
 */
export async function readFeed(context: Context, token: string): Promise<Result<string>> {
  const { db, actor } = context;
  const feed = await feedByHash(db, actor.workspace, hashOfToken(token));
  const known = feed?.subject ? await feedSubject(context, feed.scope, feed.subject) : '';
  // Whom it was made for may be known no more.
  if (!feed || known === null || mayNot(actor, 'read texts')) {
    return refused(refusal('not-found', 'There is no calendar at this address.'));
  }
  const words = feedWords(feed.language);
  const items = await itemsOfFeed(context, feed);
  const events = items.map((item) => eventOf(item, words));
  return done(icalFromEvents({ name: feed.name, language: feed.language, events }));
}

async function itemsOfFeed(context: Context, feed: StoredFeed): Promise<readonly ShownItem[]> {
  const items = await datedItems(context, FIRST, LAST, 'once');
  const organizations = await organizationsOfFeed(context, feed);
  if (organizations === null) return items;
  const names: NamesOfConcern[] = [];
  for (const organization of organizations) names.push(await namesOfConcern(context, organization));
  return items.filter((item) => concernsOne(item, names));
}

function eventOf(item: ShownItem, words: FeedWords): CalendarEvent {
  const { id, kind, matter, time, label, told, symbol, session, place, standing, yearly, changedAt } = item;
  const isLong = Date.parse(time.last) - Date.parse(time.first) > LONGEST_STRETCH;
  const from = [symbol, told?.address].filter(Boolean).join(', ');
  const opens = session !== null && sessionOpening(session) === time.first ? words.session(session) : null;
  const sometime = time.said.length < DAY_LENGTH ? words.sometime(time.said) : null;
  const notes = [
    label,
    kind === 'agreement' || kind === 'action' ? whoIn(item) : null,
    from,
    opens,
    sometime,
    item.disagree ? words.disagree : null,
    standing === 'proposed' ? words.proposed : null,
  ];
  return {
    uid: `${id}@biennium`,
    summary: `${words.matters[matter]}${isLong ? ` (${time.said})` : ''}: ${shortened(label)}`,
    description: notes.filter(Boolean).join('\n'),
    ...{ first: time.first, last: isLong ? time.first : time.last, yearly, place, changedAt },
    ...{ tentative: standing === 'proposed', category: words.matters[matter] },
  };
}

/** Parties and owners, as their sources call them. */
function whoIn({ concerns }: ShownItem): string {
  return concerns.filter((each) => !each.startsWith('organization:')).join(', ');
}

function shortened(label: string): string {
  const characters = [...label];
  return characters.length <= LONGEST_SUMMARY
    ? label
    : `${characters.slice(0, LONGEST_SUMMARY).join('').trimEnd()}…`;
}
