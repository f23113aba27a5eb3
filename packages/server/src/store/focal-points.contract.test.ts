import { dayAfter, dayBefore } from '@biennium/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEntry } from '../commands/add-entry.ts';
import { addPost } from '../commands/add-post.ts';
import { changeAssignment } from '../commands/change-assignment.ts';
import { changePerson } from '../commands/change-person.ts';
import { closePost } from '../commands/close-post.ts';
import type { Context } from '../commands/context.ts';
import { exportDirectory } from '../commands/export-directory.ts';
import { handOverPost } from '../commands/hand-over-post.ts';
import { importDirectory } from '../commands/import-directory.ts';
import { makeFeed } from '../commands/make-feed.ts';
import { nominatePerson } from '../commands/nominate-person.ts';
import { noteOnPost } from '../commands/note-on-post.ts';
import { planDirectory } from '../commands/plan-directory.ts';
import { removePerson } from '../commands/remove-person.ts';
import { listFeeds } from '../commands/revoke-feed.ts';
import { listPeopleOfPosts, listPosts, showPost, today } from '../commands/show-posts.ts';
import { localPerson, visitor } from '../policies/actor.ts';
import type { Result } from '../refusals/result.ts';
import { draftHere } from '../test-kit/draft-here.ts';
import { embeddedEngine, serverEngine, type TestEngine } from '../test-kit/engines.ts';
import type { Store } from './open.ts';

const engines: [string, TestEngine | null][] = [
  ['embedded', await embeddedEngine()],
  ['PostgreSQL', await serverEngine()],
];

const paper = { words: 'Sample report, p. 3' };
const window = { limit: 50, offset: 0 };
const now = today();
const daysAgo = (days: number) => Array.from({ length: days }).reduce<string>((day) => dayBefore(day), now);

describe.each(engines)('focal points, on %s', (_name, engine) => {
  let store: Store;
  let context: Context;
  let organization: string;

  const page = async (id: string, on?: string) => given(await showPost(context, id, on));
  const listed = async (filter = {}) => given(await listPosts(context, filter, window));
  let count = 0;
  /** A post of its own for each test, to be held since a hundred days. */
  const aPost = async () =>
    given(
      await addPost(context, {
        organization,
        role: 'primary',
        about: `Sample ${++count}`,
        since: daysAgo(100),
      }),
    );
  const holding = async (post: string, name: string, from: string, until: string | null = null) =>
    given(
      await nominatePerson(
        context,
        post,
        { person: { name, email: `p${++count}@example.org` }, from, until, confirmed: true },
        null,
      ),
    );
  const holderOf = async (post: string) => (await page(post)).holder;

  beforeAll(async () => {
    if (!engine) return;
    store = await engine.store();
    context = { db: store.db, actor: localPerson };
    const statements = [
      { field: 'name', value: 'Sample Organization', language: 'en', source: paper },
      { field: 'name', value: 'منظمة العينة', language: 'ar', source: paper },
      { field: 'side', value: 'b', source: paper },
    ];
    organization = given(await addEntry(context, { kind: 'organization', statements }));
  });
  afterAll(async () => {
    await store?.close();
    await engine?.remove();
  });
  const testHere = test.skipIf(engine === null);

  testHere('[S100] a post stays, whoever holds it, and an organization has each once', async () => {
    const post = await aPost();
    expect(await page(post)).toMatchObject({
      organization: { id: organization, names: { en: 'Sample Organization', ar: 'منظمة العينة' }, side: 'b' },
      ...{ state: 'vacant', holder: null, vacancy: { from: daysAgo(100), until: null, days: 101 } },
    });
    const { about } = await page(post);
    expect(await addPost(context, { organization, role: 'primary', about })).toMatchObject({
      refusal: { code: 'focal-point/invalid', field: 'role' },
    });
    given(await addPost(context, { organization, role: 'validator', about }));
    expect(await addPost(context, { organization: 'organization:none', role: 'primary' })).toMatchObject({
      refusal: { field: 'organization' },
    });
    given(await addPost(context, { organization: 'organization:un-women', role: 'primary' }));
  });

  testHere('[S100] who is nominated is confirmed, or taken back before it begins', async () => {
    const post = await aPost();
    const nomination = { person: { name: 'Sample Nominee' }, from: daysAgo(10) };
    const assignment = given(await nominatePerson(context, post, nomination, null));
    expect(await page(post)).toMatchObject({ state: 'vacant', next: { state: 'nominated' } });
    const at = { post, assignment };
    given(await changeAssignment(context, at, { confirmed: true }, null));
    expect(await page(post)).toMatchObject({ state: 'held', holder: { state: 'active' } });
    expect((await page(post, daysAgo(11))).state).toBe('vacant');
    expect(await changeAssignment(context, at, { withdrawn: true }, null)).toMatchObject({
      refusal: { code: 'focal-point/invalid', field: 'withdrawn' },
    });
    given(await changeAssignment(context, at, { until: daysAgo(5), note: 'Moved on' }, null));
    expect(await page(post)).toMatchObject({ vacancy: { from: daysAgo(4), days: 5 } });
    expect((await page(post)).gaps).toHaveLength(2);
    const other = given(await nominatePerson(context, post, { person: { name: 'Other' } }, null));
    given(await changeAssignment(context, { post, assignment: other }, { withdrawn: true }, null));
    const { assignments, notes, next } = await page(post);
    expect([next, assignments[0]]).toMatchObject([null, { state: 'ended', withdrawn: true }]);
    expect(notes.map(({ kind, words }) => [kind, words])).toEqual([
      ['withdrawn', null],
      ['nominated', null],
      ['days changed', 'Moved on'],
      ['confirmed', null],
      ['nominated', null],
    ]);
  });

  testHere.each([
    [{ from: '2026-02-30' }, 'from'],
    [{ from: daysAgo(3), until: daysAgo(4) }, 'until'],
    [{ person: { name: ' ' } }, 'person.name'],
    [{ person: { name: 'A', email: 'nowhere' } }, 'person.email'],
    [{ person: { name: 'A', phone: 'call me' } }, 'person.phone'],
    [{ person: { id: 'person:none' } }, 'person.id'],
    [{ from: daysAgo(8), confirmed: true }, 'from'],
  ])('[R52] [S100] what cannot be is refused, and nobody is kept: %j', async (asked, field) => {
    const post = await aPost();
    await holding(post, 'Sample Holder', daysAgo(9), daysAgo(7));
    const before = given(await listPeopleOfPosts(context, {}, window)).total;
    const nomination = { person: { name: 'Sample Second' }, ...asked };
    expect(await nominatePerson(context, post, nomination, null)).toMatchObject({
      refusal: { code: 'focal-point/invalid', field },
    });
    expect(given(await listPeopleOfPosts(context, {}, window)).total).toBe(before);
  });

  testHere('[S101] the successor receives a note and what is open', async () => {
    const post = await aPost();
    const leaving = await holding(post, 'Sample First', daysAgo(50));
    const statements = [
      { field: 'name', value: 'Sample action', source: paper },
      { field: 'owner', value: organization, source: paper },
      { field: 'due', value: '2027-03', source: paper },
    ];
    const action = given(await addEntry(context, { kind: 'action', statements }));
    const finished = [...statements, { field: 'state', value: 'done', source: paper }];
    given(await addEntry(context, { kind: 'action', statements: finished }));
    const to = { name: 'Sample Second', email: 'second@example.org' };
    const asked = { assignment: leaving, to, on: now, note: 'Lines 3 and 7 wait for a reply.' };
    for (const [wrong, field] of [
      [{ on: daysAgo(50) }, 'on'],
      [{ note: ' ' }, 'note'],
      [{ assignment: 'assignment:none' }, 'assignment'],
      [{ to: { id: (await holderOf(post))?.person.id as string } }, 'to'],
    ] as const) {
      expect(await handOverPost(context, post, { ...asked, ...wrong }, null)).toMatchObject({
        refusal: { code: 'focal-point/invalid', field },
      });
    }
    given(await handOverPost(context, post, asked, null));
    const { holder, assignments, gaps, notes } = await page(post);
    expect(holder).toMatchObject({ from: now, person: { name: 'Sample Second' } });
    expect(assignments[1]).toMatchObject({ until: dayBefore(now), state: 'ended' });
    expect(gaps).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      ...{ kind: 'handed over', words: asked.note, assignment: holder?.id },
      open: [{ kind: 'action', id: action, label: 'Sample action', due: '2027-03' }],
    });
    const nominated = { person: { name: 'Sample Third' }, from: dayAfter(now) };
    const third = given(await nominatePerson(context, post, nominated, null));
    const person = (await page(post)).next?.person.id as string;
    const next = {
      assignment: holder?.id as string,
      to: { id: person },
      on: dayAfter(now),
      note: 'All done',
    };
    given(await handOverPost(context, post, next, null));
    expect((await page(post, dayAfter(now))).holder).toMatchObject({ id: third, state: 'active' });
  });

  testHere(
    '[S102] the vacancies stand first, the longest one at the head; filters narrow the list',
    async () => {
      const { items, vacant, total } = await listed();
      const days = items.map(({ vacancy }) => vacancy?.days ?? -1);
      expect(days).toEqual(days.toSorted((a, b) => b - a));
      expect([vacant > 0, vacant < total]).toEqual([true, true]);
      expect((await listed({ state: 'vacant' })).total).toBe(vacant);
      expect((await listed({ side: 'b', role: 'validator' })).total).toBe(1);
      expect((await listed({ words: 'العينة' })).total).toBe(total - 1);
      expect((await listed({ words: 'sample THIRD' })).total).toBe(1);
      expect((await listed({ organization: 'organization:un-women' })).total).toBe(1);
      expect((await listed({ endsTo: now })).total).toBe(1);
      expect((await listed({ state: 'nominated' })).total).toBe(0);
      const page2 = given(await listPosts(context, {}, { limit: 2, offset: 2 }));
      expect(page2.items).toEqual(items.slice(2, 4));
    },
  );

  testHere('[S102] a closed post stays with its history, and opens again', async () => {
    const post = await aPost();
    await holding(post, 'Sample Closer', daysAgo(20), daysAgo(10));
    expect(await closePost(context, post, { closedOn: daysAgo(15) }, null)).toMatchObject({
      refusal: { field: 'closedOn' },
    });
    given(await closePost(context, post, { closedOn: daysAgo(5), note: 'Merged' }, null));
    expect((await page(post)).state).toBe('closed');
    expect((await listed()).items.some(({ id }) => id === post)).toBe(false);
    expect((await listed({ state: 'closed' })).items.map(({ id }) => id)).toEqual([post]);
    expect(await nominatePerson(context, post, { person: { name: 'Sample Late' } }, null)).toMatchObject({
      refusal: { field: 'until' },
    });
    given(await closePost(context, post, { closedOn: null }, null));
    expect((await page(post)).state).toBe('vacant');
  });

  testHere(
    '[S103] a person is removed on request: nothing is left of them, and the post keeps its history',
    async () => {
      const post = await aPost();
      const secrets = ['Zainab Unique', 'Zainab Former', 'zainab@unique.example', '+999 111 222 333'];
      const person = { name: secrets[1] as string, email: secrets[2] as string, phone: secrets[3] as string };
      given(await nominatePerson(context, post, { person, from: daysAgo(30), confirmed: true }, null));
      const holder = await holderOf(post);
      const id = holder?.person.id as string;
      given(await changePerson(context, id, { name: secrets[0] as string }, null));
      given(
        await noteOnPost(context, post, 'Zainab Unique agreed line 4; write to zainab@unique.example.', null),
      );
      const elsewhere = await aPost();
      given(await noteOnPost(context, elsewhere, 'Line 5 is with Zainab Unique, +999 111 222 333.', null));
      const feed = { subject: null, name: 'For zainab unique', language: 'en' } as const;
      given(await makeFeed(context, { ...feed, scope: 'workspace' }));
      const own = given(await makeFeed(context, { ...feed, scope: 'person', subject: id })).feed.id;
      const before = await page(post);
      expect(await removePerson({ ...context, actor: visitor }, id, null)).toMatchObject({
        refusal: { code: 'not-permitted' },
      });
      given(await removePerson(context, id, null));
      const after = await page(post);
      expect(after).toMatchObject({ state: 'vacant', vacancy: { from: now, days: 1 } });
      expect(after.assignments[0]).toMatchObject({
        ...{ id: holder?.id, from: daysAgo(30), until: dayBefore(now), state: 'ended' },
        person: { id, name: null, email: null, phone: null, removed: true },
      });
      expect(after.notes.length).toBe(before.notes.length + 1);
      expect(after.notes.find(({ kind }) => kind === 'note')?.words).toBe('[…] agreed line 4; write to […].');
      expect((await page(elsewhere)).notes.find(({ kind }) => kind === 'note')?.words).toBe(
        'Line 5 is with […], […].',
      );
      const feeds = given(await listFeeds(context)).items;
      expect(feeds.find(({ scope }) => scope === 'workspace')?.name).toBe('For […]');
      expect(feeds.find((each) => each.id === own)?.revokedAt).not.toBeNull();
      const everything = await dumped();
      for (const secret of [...secrets, 'Zainab', 'Unique', 'zainab'])
        expect(everything).not.toContain(secret);
      expect(await removePerson(context, id, null)).toMatchObject({ refusal: { code: 'not-found' } });
      expect(await changePerson(context, id, { name: 'Again' }, null)).toMatchObject({ done: false });
      expect(await nominatePerson(context, post, { person: { id } }, null)).toMatchObject({
        refusal: { field: 'person.id' },
      });
    },
  );

  testHere('[S103] who was only nominated when they are removed never held the post', async () => {
    const post = await aPost();
    const person = { name: 'Sample Nominee' };
    given(await nominatePerson(context, post, { person, from: daysAgo(10), confirmed: false }, null));
    const id = (await page(post)).assignments[0]?.person.id as string;
    given(await removePerson(context, id, null));
    expect((await page(post)).assignments).toMatchObject([
      { withdrawn: true, state: 'ended', person: { name: null, removed: true } },
    ]);
  });

  testHere('[S105] of two who change a person at the same moment one saw an older version', async () => {
    const post = await aPost();
    await holding(post, 'Sample Both', daysAgo(10));
    const id = (await holderOf(post))?.person.id as string;
    const changes = await Promise.all(
      [1, 2, 3, 4].map((n) => changePerson(context, id, { name: `Sample Both ${n}` }, 1)),
    );
    expect(changes.filter(({ done }) => done)).toHaveLength(1);
    for (const change of changes)
      if (!change.done) expect(change.refusal.code).toBe('focal-point/version-stale');
  });

  testHere('[S103] no event holds a name, an address or a number', async () => {
    const events = await store.db.selectFrom('event').select(['action', 'before', 'after']).execute();
    const told = JSON.stringify(events);
    const people = given(await listPeopleOfPosts(context, {}, { limit: 500, offset: 0 })).items;
    expect(people.length).toBeGreaterThan(5);
    for (const { name, email } of people) {
      expect(told).not.toContain(JSON.stringify(name));
      if (email !== null) expect(told).not.toContain(email);
    }
    expect(new Set(events.map(({ action }) => action))).toEqual(
      new Set([
        ...['entry added', 'post added', 'post changed', 'post noted', 'post handed over'],
        ...['assignment made', 'assignment changed', 'person added', 'person changed', 'person removed'],
        ...['calendar feed made', 'calendar feed revoked'],
      ]),
    );
  });

  testHere('[S104] who may not see contacts sees posts and days, and nobody', async () => {
    const someone = { ...context, actor: visitor };
    const { items, hidden } = given(await listPosts(someone, { state: 'held' }, window));
    expect(hidden).toBe(true);
    expect(items.length).toBeGreaterThan(0);
    const [first] = items;
    expect(first?.holder?.person).toMatchObject({ name: null, email: null, phone: null });
    const { notes } = given(await showPost(someone, first?.id as string));
    expect(notes.every(({ words }) => words === null)).toBe(true);
    expect(given(await listPosts(someone, { words: 'Sample Third' }, window)).total).toBe(0);
    for (const refused of [
      await listPeopleOfPosts(someone, {}, window),
      await exportDirectory(someone, {}, 'csv'),
      await addPost(someone, { organization, role: 'alternate' }),
      await noteOnPost(someone, first?.id as string, 'x', null),
    ])
      expect(refused).toMatchObject({ refusal: { code: 'not-permitted' } });
  });

  testHere('[S105] who saw an older version changes nothing', async () => {
    const post = await aPost();
    const { version } = await page(post);
    given(await noteOnPost(context, post, 'First', version));
    expect(await noteOnPost(context, post, 'Second', version)).toMatchObject({
      refusal: { code: 'focal-point/version-stale' },
    });
    await holding(post, 'Sample Versioned', daysAgo(1));
    const id = (await holderOf(post))?.person.id as string;
    given(await changePerson(context, id, { phone: '+41 22 000 00 00' }, 1));
    expect(await changePerson(context, id, { phone: null }, 1)).toMatchObject({
      refusal: { code: 'focal-point/version-stale' },
    });
    expect((await page(post)).notes.filter(({ kind }) => kind === 'note')).toHaveLength(1);
  });

  testHere('[S106] the directory is taken away as a table and as cards', async () => {
    const exported = given(await exportDirectory(context, { state: 'held' }, 'csv'));
    const lines = String(exported.content).trim().split('\r\n');
    expect(lines[0]).toContain(
      'Organization,Code,Role,For,Name,E-mail,Telephone,From,Until,State,Vacant since',
    );
    expect(lines).toHaveLength((await listed({ state: 'held' })).total + 1);
    const cards = String(given(await exportDirectory(context, {}, 'vcf')).content);
    expect(cards.match(/^FN:.+$/gm)).toHaveLength(lines.length - 1);
    expect(cards).toContain('TITLE:Focal point\\, Sample');
    const workbook = given(await exportDirectory(context, {}, 'xlsx')).content as Uint8Array;
    expect([...workbook.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  testHere(
    '[S107] a table is imported as it was shown, whole or not at all, and read again changes nothing',
    async () => {
      const about = `Sample ${++count}`;
      const head = 'Organization,Role,For,Name,E-mail,From,Until,State\n';
      const tableOf = (...rows: string[]) => ({
        name: 'directory.csv',
        bytes: new TextEncoder().encode(head + rows.map((row) => `Sample Organization,${row}\n`).join('')),
      });
      const first = `primary,${about},Imported Person,imported@example.org,${daysAgo(9)},,confirmed`;
      const second = `alternate,${about},Imported Person,imported@example.org,${daysAgo(9)},,nominated`;
      const broken = tableOf(first, `validator,${about},Nobody,nowhere,,,`);
      const wrong = given(await planDirectory(context, broken, draftHere));
      expect(wrong.problems).toMatchObject([{ row: 3, column: 'E-mail', code: 'email-wrong' }]);
      expect(await importDirectory(context, broken, wrong.fingerprint, draftHere)).toMatchObject({
        refusal: { code: 'table/invalid' },
      });
      const file = tableOf(first, second, `validator,${about},,,,,`);
      const { fingerprint } = given(await planDirectory(context, file, draftHere));
      expect((await listed({ words: about })).total).toBe(0);
      given(await noteOnPost(context, (await listed()).items[0]?.id as string, 'Meanwhile', null));
      expect(await importDirectory(context, file, fingerprint, draftHere)).toMatchObject({
        refusal: { code: 'table/stale' },
      });
      const again = given(await planDirectory(context, file, draftHere));
      expect(given(await importDirectory(context, file, again.fingerprint, draftHere))).toEqual({
        changed: 3,
      });
      const { items } = await listed({ words: about, sort: 'organization' });
      expect(items.map(({ role, state, holder, next }) => [role, state, holder?.from, next?.state])).toEqual([
        ['primary', 'held', daysAgo(9), undefined],
        ['alternate', 'vacant', undefined, 'nominated'],
        ['validator', 'vacant', undefined, undefined],
      ]);
      expect(items[1]?.next?.person.id).toBe(items[0]?.holder?.person.id);
      const ended = tableOf(`primary,${about},Imported Person,,,${daysAgo(1)},`);
      const ending = given(await planDirectory(context, ended, draftHere));
      given(await importDirectory(context, ended, ending.fingerprint, draftHere));
      expect((await page(items[0]?.id as string)).state).toBe('vacant');
      const written = given(await exportDirectory(context, {}, 'csv'));
      const bytes = new TextEncoder().encode(String(written.content));
      const whole = given(await planDirectory(context, { name: written.name, bytes }, draftHere));
      expect(whole.problems).toEqual([]);
      expect(whole.rows.filter(({ changes }) => changes.length > 0)).toEqual([]);
      expect(await planDirectory({ ...context, actor: visitor }, file, draftHere)).toMatchObject({
        refusal: { code: 'not-permitted' },
      });
    },
  );

  /** Every row of every table, as text. */
  async function dumped(): Promise<string> {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(store.db);
    const texts = [];
    for (const { name } of rows) {
      const all = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} as t`.execute(
        store.db,
      );
      texts.push(...all.rows.map(({ row }) => row));
    }
    return texts.join('\n');
  }
});

function given<T>(result: Result<T>): T {
  if (!result.done) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}
