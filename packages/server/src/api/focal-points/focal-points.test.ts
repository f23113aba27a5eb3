import { dayAfter, dayBefore } from '@biennium/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../commands/show-posts.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import type { PersonList, PlannedDirectory, PostPage } from '../index.ts';
import {
  directoryPlanShape,
  organizationsShape,
  personListShape,
  postListShape,
  postPageShape,
} from './shapes.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

const now = today();
const refusalOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string; field?: string } };
  return [answer.status, error.code, error.field];
};
const at = (id: string, rest = '') => `/api/focal-points/${encodeURIComponent(id)}${rest}`;
const whichever = { 'if-match': '*' };
const posted = async (path: string, given: unknown) => {
  const answer = await server.send('POST', path, given, whichever);
  expect(answer.status).toBeLessThan(300);
  return postPageShape.parse(await answer.json()) as PostPage;
};
const aPost = (about: string) =>
  posted('/api/focal-points', { organization: 'organization:un-women', role: 'primary', about });

test('[S100] a post is added to an organization of the list, and who is nominated for it is confirmed', async () => {
  const { items } = organizationsShape.parse(
    await (await server.get('/api/focal-points/organizations')).json(),
  );
  expect(items.find(({ id }) => id === 'organization:un-women')?.acronym).toBe('UN-Women');
  const { id, state, organization } = await aPost('Sample');
  expect([state, organization.acronym]).toEqual(['vacant', 'UN-Women']);
  const nominated = await posted(at(id, '/assignments'), {
    person: { name: 'Sample Person', email: 'person@example.org', phone: '+41 22 000 00 00' },
  });
  expect(nominated.next).toMatchObject({ state: 'nominated', person: { name: 'Sample Person' } });
  const path = at(id, `/assignments/${encodeURIComponent(nominated.next?.id as string)}`);
  const confirmed = await server.send('PATCH', path, { confirmed: true }, whichever);
  expect(((await confirmed.json()) as PostPage).state).toBe('held');
  const before = await server.get(at(id, `?on=${dayBefore(now)}`));
  expect(((await before.json()) as PostPage).state).toBe('coming');
  expect(await refusalOf(await server.get(at('post:none')))).toEqual([404, 'not-found', undefined]);
  expect((await server.get(at(id, '?on=2026-02-30'))).status).toBe(400);
});

test('[S105] a change names the version that was seen', async () => {
  const { id } = await aPost('Versions');
  const tag = (await server.get(at(id))).headers.get('etag') as string;
  const note = { words: 'Sample note' };
  expect(await refusalOf(await server.send('POST', at(id, '/notes'), note))).toEqual([
    ...[428, 'focal-point/version-required', undefined],
  ]);
  const noted = await server.send('POST', at(id, '/notes'), note, { 'if-match': tag });
  expect([noted.status, noted.headers.get('etag') === tag]).toEqual([200, false]);
  expect(await refusalOf(await server.send('POST', at(id, '/notes'), note, { 'if-match': tag }))).toEqual([
    ...[412, 'focal-point/version-stale', undefined],
  ]);
});

test('[S101] [S102] a post is handed over and closed', async () => {
  const { id } = await aPost('Handing over');
  const held = await posted(at(id, '/assignments'), {
    person: { name: 'Sample First' },
    from: dayBefore(now),
    confirmed: true,
  });
  const assignment = held.holder?.id;
  const handing = { assignment, to: { name: 'Sample Second' }, on: now, note: 'Read line 7' };
  const handed = await posted(at(id, '/hand-over'), handing);
  expect([handed.holder?.person.name, handed.notes[0]?.words]).toEqual(['Sample Second', 'Read line 7']);
  expect(
    await refusalOf(await server.send('POST', at(id, '/closing'), { closedOn: now }, whichever)),
  ).toEqual([422, 'focal-point/invalid', 'closedOn']);
  const last = at(id, `/assignments/${encodeURIComponent(handed.holder?.id as string)}`);
  await server.send('PATCH', last, { until: now }, whichever);
  await posted(at(id, '/closing'), { closedOn: now });
  expect((await posted(at(id, '/closing'), { closedOn: null, note: 'Again' })).closedOn).toBeNull();
  const listed = async (query: string) =>
    postListShape.parse(await (await server.get(`/api/focal-points?${query}`)).json());
  expect((await listed(`words=Sample%20Second&endsTo=${now}`)).total).toBe(1);
  const tomorrow = await listed(`words=handing&on=${dayAfter(now)}`);
  expect(tomorrow.items[0]?.vacancy).toEqual({ from: dayAfter(now), until: null, days: 1 });
});

test('[S103] a person is changed, and removed on request', async () => {
  const { id } = await aPost('Removing');
  await posted(at(id, '/assignments'), { person: { name: 'Sample Gone' }, confirmed: true });
  const people = async () =>
    personListShape.parse(await (await server.get('/api/focal-people?words=gone')).json()) as PersonList;
  const [person] = (await people()).items;
  expect(person?.posts.map((post) => post.id)).toEqual([id]);
  const path = `/api/focal-people/${encodeURIComponent(person?.id as string)}`;
  const wrong = await server.send('PATCH', path, { email: 'nowhere' }, whichever);
  expect(await refusalOf(wrong)).toEqual([422, 'focal-point/invalid', 'person.email']);
  expect((await server.send('PATCH', path, { email: 'gone@example.org' }, whichever)).status).toBe(200);
  expect(await refusalOf(await server.send('DELETE', path, undefined, { 'if-match': '"v1"' }))).toEqual([
    ...[412, 'focal-point/version-stale', undefined],
  ]);
  expect((await server.send('DELETE', path, undefined, whichever)).status).toBe(200);
  expect((await people()).total).toBe(0);
});

test('[S106] the directory is sent as a file', async () => {
  const types = { csv: 'text/csv', xlsx: 'application/vnd', vcf: 'text/vcard' };
  for (const [as, type] of Object.entries(types)) {
    const answer = await server.get(`/api/focal-points/export?as=${as}`);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toContain(`focal-points.${as}`);
  }
  expect((await server.get('/api/focal-points/export?as=pdf')).status).toBe(400);
});

test('[S107] a table is shown first, and imported by the fingerprint of what was shown', async () => {
  const text = 'Organization,Role,For,Name,From\nUN-Women,validator,Importing,Sample Imported,2026-01-05\n';
  const form = (more: Record<string, string> = {}) => {
    const body = new FormData();
    body.set('file', new File([text], 'directory.csv'));
    for (const [name, value] of Object.entries(more)) body.set(name, value);
    return body;
  };
  const send = (path: string, body: FormData) =>
    fetch(`${server.address}/api/focal-points/${path}`, { method: 'POST', body });
  const plan = directoryPlanShape.parse(await (await send('preview', form())).json()) as PlannedDirectory;
  expect(plan.rows.map(({ changes }) => changes.map(({ field }) => field))).toEqual([
    ['post', 'name', 'from', 'state'],
  ]);
  expect(await refusalOf(await send('import', form()))).toEqual([400, 'request/invalid', 'fingerprint']);
  expect(await refusalOf(await send('import', form({ fingerprint: 'other' })))).toEqual([
    ...[409, 'table/stale', undefined],
  ]);
  const imported = await send('import', form({ fingerprint: plan.fingerprint }));
  expect(await imported.json()).toEqual({ changed: 1 });
  expect(await refusalOf(await send('preview', new FormData()))).toEqual([400, 'request/invalid', 'file']);
});
