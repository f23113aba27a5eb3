import { instrumentsFromSource, plainSource } from '@biennium/core';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEntry } from '../commands/add-entry.ts';
import { addPost } from '../commands/add-post.ts';
import type { Context } from '../commands/context.ts';
import { type CalendarFilter, listCalendar } from '../commands/list-calendar.ts';
import { type FeedToMake, makeFeed } from '../commands/make-feed.ts';
import { nominatePerson } from '../commands/nominate-person.ts';
import { proposeEntries } from '../commands/propose-entries.ts';
import { readFeed } from '../commands/read-feed.ts';
import { removePerson } from '../commands/remove-person.ts';
import { listFeeds, revokeFeed } from '../commands/revoke-feed.ts';
import { localPerson, visitor } from '../policies/actor.ts';
import type { Result } from '../refusals/result.ts';
import { draftHere } from '../test-kit/draft-here.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import type { Store } from './open.ts';
import { listPeople } from './repositories/focal-people.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

const source = { words: 'Sample report, p. 3' };
const text = `The General Assembly,

Noting the general meeting of the two organizations, held in Astana from 22 to 24 July 2024, with the next meeting scheduled for 2026,

Recalling its resolution 76/254 of 15 March 2022, by which the Assembly proclaimed 15 March as the International Day to Combat Islamophobia,

1. Decides to remain seized of the matter.`;

describe.each(engines)('the calendar, on %s', (_name, engine) => {
  let store: Store;
  let context: Context;

  const years = { from: '2024-01-01', to: '2027-12-31' };
  const listed = async (filter: Partial<CalendarFilter> = {}) =>
    given(await listCalendar(context, { ...years, ...filter })).items;
  const told = async (filter: Partial<CalendarFilter> = {}) =>
    (await listed(filter)).map(({ matter, time }) => [matter, time.said]);
  const feedOf = async (feed: Partial<FeedToMake> = {}) =>
    given(await makeFeed(context, { scope: 'workspace', name: 'Sample', language: 'en', ...feed }));
  const eventsAt = async (token: string) => {
    const calendar = new ICAL.Component(ICAL.parse(given(await readFeed(context, token))));
    return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  };

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    context = { db: store.db, actor: localPerson };
    const [answer] = instrumentsFromSource(plainSource(text, 'paragraphs'));
    if (!answer) throw new Error('no instrument');
    await proposeEntries(context, [{ id: 'instrument:a', instrument: answer.value }], draftHere);
    const agreement = (field: string, value: string) => ({ field, value, source });
    given(
      await addEntry(context, {
        kind: 'agreement',
        statements: [
          agreement('name', 'Sample, memorandum; first\nBEGIN:VEVENT'),
          agreement('party', 'World Health Organization'),
          agreement('expiresOn', '2027-09-27'),
        ],
      }),
    );
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });
  const testHere = test.skipIf(engine === null);

  testHere('[S132] what has a date is told between two days, by its first day', async () => {
    expect(await told()).toEqual([
      ['observed', '2024-03-15'],
      ['meets', '2024-07-22/2024-07-24'],
      ['observed', '2025-03-15'],
      ['meets', '2026'],
      ['observed', '2026-03-15'],
      ['observed', '2027-03-15'],
      ['expires', '2027-09-27'],
    ]);
    expect(await told({ from: '2024-07-24', to: '2024-08-01' })).toEqual([
      ['meets', '2024-07-22/2024-07-24'],
    ]);
    expect(await told({ kinds: ['agreement'] })).toEqual([['expires', '2027-09-27']]);
    expect(await told({ words: 'combat', to: '2024-12-31' })).toEqual([['observed', '2024-03-15']]);
    expect(await told({ standing: 'confirmed' })).toEqual([['expires', '2027-09-27']]);
    // What concerns nobody in particular concerns every organization.
    expect((await told({ organization: 'who' })).at(-1)).toEqual(['expires', '2027-09-27']);
    expect((await told({ organization: 'unesco' })).at(-1)).toEqual(['observed', '2027-03-15']);
  });

  testHere('[S130] a feed has an address that is told once and kept nowhere', async () => {
    const { feed, token } = await feedOf({ name: 'All\u202e of it\n' });
    expect([feed.name, feed.revokedAt]).toEqual(['All of it', null]);
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = await store.db.selectFrom('calendar_feed').selectAll().execute();
    const events = await store.db.selectFrom('event').selectAll().execute();
    expect(JSON.stringify([rows, events])).not.toContain(token);
    expect(rows.map((row) => row.token_hash).every((hash) => /^[\da-f]{64}$/.test(hash))).toBe(true);
    const other = await feedOf();
    expect(other.token).not.toBe(token);
  });

  testHere('[S130] a revoked feed answers as one that never was', async () => {
    const { feed, token } = await feedOf();
    expect((await eventsAt(token)).length).toBeGreaterThan(0);
    const revoked = given(await revokeFeed(context, feed.id));
    expect(revoked.revokedAt).not.toBeNull();
    expect(given(await revokeFeed(context, feed.id))).toEqual(revoked);
    const none = await readFeed(context, 'never');
    expect(await readFeed(context, token)).toEqual(none);
    expect(none).toMatchObject({ refusal: { code: 'not-found' } });
    const { items } = given(await listFeeds(context));
    expect(items.find(({ id }) => id === feed.id)?.revokedAt).toBe(revoked.revokedAt);
    expect(await revokeFeed(context, 'feed:none')).toMatchObject({ refusal: { code: 'not-found' } });
  });

  testHere('[S130] only a person at the machine of the store shares calendars', async () => {
    const { feed, token } = await feedOf();
    const abroad = { db: store.db, actor: visitor };
    const asked = { scope: 'workspace', name: 'Sample', language: 'en' } as const;
    for (const refusedTo of [
      await makeFeed(abroad, asked),
      await listFeeds(abroad),
      await revokeFeed(abroad, feed.id),
    ])
      expect(refusedTo).toMatchObject({ refusal: { code: 'not-permitted' } });
    // Whoever has the address may read it.
    expect((await readFeed(abroad, token)).done).toBe(true);
    expect(await makeFeed(context, { ...asked, scope: 'organization', subject: 'nobody' })).toMatchObject({
      refusal: { code: 'feed/invalid', field: 'subject' },
    });
    expect(await makeFeed(context, { ...asked, name: ' ' })).toMatchObject({
      refusal: { code: 'feed/invalid', field: 'name' },
    });
  });

  testHere('[S131] a feed is the calendar as iCalendar; the same bytes while nothing changes', async () => {
    const { token } = await feedOf();
    const events = await eventsAt(token);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Meeting: general meeting of the two organizations',
      'Meeting (2026): general',
      'Observance: International Day to Combat Islamophobia',
      'Expires: Sample, memorandum; first BEGIN:VEVENT',
    ]);
    const [held, planned, day] = events as [ICAL.Event, ICAL.Event, ICAL.Event];
    expect([held.startDate.toString(), held.endDate.toString()]).toEqual(['2024-07-22', '2024-07-25']);
    expect([planned.startDate.toString(), planned.endDate.toString()]).toEqual(['2026-01-01', '2026-01-02']);
    expect([day.isRecurring(), day.startDate.month, day.startDate.day]).toEqual([true, 3, 15]);
    expect(events.at(-1)?.description).toContain('World Health Organization');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(await readFeed(context, token)).toEqual(await readFeed(context, token));
    const { token: french } = await feedOf({ language: 'fr' });
    expect((await eventsAt(french)).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect((await eventsAt(french))[0]?.summary).toMatch(/^Réunion/);
  });

  testHere('[S131] the feed of an organization has what concerns it, and what concerns all', async () => {
    const of = async (subject: string) =>
      (await eventsAt((await feedOf({ scope: 'organization', subject, name: '' })).token)).map(
        ({ summary }) => summary.split(':')[0],
      );
    expect(await of('who')).toContain('Expires');
    expect(await of('unesco')).not.toContain('Expires');
    expect(await of('unesco')).toContain('Observance');
  });

  testHere('[S131] a person sees the ends of their posts and what concerns their organizations', async () => {
    const post = given(
      await addPost(context, { organization: 'organization:who', role: 'primary', about: 'Sample work' }),
    );
    const person = { name: 'Sample Holder' };
    const held = { person, from: '2024-01-01', until: '2099-12-31', confirmed: true };
    given(await nominatePerson(context, post, held, null));
    const [someone] = await listPeople(store.db, localPerson.workspace, null);
    const { feed, token } = await feedOf({
      scope: 'person',
      subject: someone?.id ?? '',
      name: 'Sample Holder',
    });
    expect(feed.name).toBe('World Health Organization');
    const summaries = (await eventsAt(token)).map(({ summary }) => summary);
    expect(summaries).toContain('Assignment ends: World Health Organization: Sample work');
    expect(summaries.some((summary) => summary.startsWith('Expires'))).toBe(true);
    expect(given(await readFeed(context, token))).not.toContain('Sample Holder');
    const other = await feedOf({ scope: 'organization', subject: 'unesco' });
    expect((await eventsAt(other.token)).some(({ summary }) => /Assignment/.test(summary))).toBe(false);
    const ends = await listed({ from: '2099-01-01', to: '2099-12-31', organization: 'who', kinds: ['post'] });
    expect(ends).toMatchObject([{ matter: 'ends', state: 'primary', time: { said: '2099-12-31' } }]);
    given(await removePerson(context, someone?.id ?? '', null));
    expect(await readFeed(context, token)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(
      await makeFeed(context, { scope: 'person', subject: someone?.id, name: 'x', language: 'en' }),
    ).toMatchObject({
      refusal: { code: 'feed/invalid', field: 'subject' },
    });
  });
});

function given<T>(result: Result<T>): T {
  if (!result.done) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}
