import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntryPage } from '../../commands/show-entry.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import type { Kept, LineagePage } from '../index.ts';
import { entryListShape, entryPageShape } from './shapes.ts';

let server: RunningServer;
let lineage: string;

/** Two made-up resolutions that record one meeting, of which the second tells the next. */
const resolution = (
  symbol: string,
  more: string,
) => `Cooperation between the United Nations and the Sample Organization

     The General Assembly,

     Taking note of the general meeting of the two organizations, held in Geneva on 8 July 2008${more},

     1.   Decides to remain seized of the matter (${symbol}).
`;

beforeAll(async () => {
  server = await runningServer();
  const instruments: string[] = [];
  for (const [name, more] of [
    ['first', ''],
    ['second', ', with the next meeting scheduled for 2010'],
  ] as const) {
    const kept = await server.send('POST', '/api/instruments', { text: resolution(name, more) });
    instruments.push(...((await kept.json()) as Kept).ids);
  }
  const made = await server.send('POST', '/api/lineages', { instruments });
  lineage = ((await made.json()) as LineagePage).id;
});
afterAll(() => server.close());

const listed = async (query = '') => {
  const answer = await (await server.get(`/api/register?kind=meeting${query}`)).json();
  return entryListShape.parse(answer);
};
const refusalOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string; field?: string } };
  return [answer.status, error.code, error.field];
};
const at = (id: string, rest = '') => `/api/register/${encodeURIComponent(id)}${rest}`;

test('[S71] the texts of a lineage are read into the register, once', async () => {
  const propose = async () => (await server.send('POST', '/api/register/proposals', { lineage })).json();
  expect(((await propose()) as { entries: string[] }).entries).toHaveLength(2);
  expect(await propose()).toEqual({ entries: [] });
  const { items, total } = await listed();
  expect([total, items.map(({ firstDay }) => firstDay)]).toEqual([2, ['2008-07-08', '2010']]);
  expect(items.map(({ places }) => places.map(({ address }) => address))).toEqual([['PP1', 'PP1'], ['PP1']]);
  expect((await listed('&from=2009&to=2010')).total).toBe(1);
  expect((await listed('&waiting=false')).total).toBe(0);
  expect(
    await refusalOf(await server.send('POST', '/api/register/proposals', { lineage: 'lineage:none' })),
  ).toEqual([404, 'not-found', undefined]);
});

test('[S72] what is proposed is confirmed and added to, over the version that was seen', async () => {
  const [meeting] = (await listed()).items;
  const id = meeting?.id as string;
  const shown = await server.get(at(id));
  const tag = shown.headers.get('etag') as string;
  const page = entryPageShape.parse(await shown.json());
  expect(page.texts).toHaveLength(2);
  const rulings = { statements: page.statements.map((statement) => statement.id), ruling: 'confirmed' };
  expect(await refusalOf(await server.send('POST', at(id, '/rulings'), rulings))).toEqual([
    428,
    'entry/version-required',
    undefined,
  ]);
  const ruled = await server.send('POST', at(id, '/rulings'), rulings, { 'if-match': tag });
  expect(((await ruled.json()) as EntryPage).entry.waiting).toBe(0);
  const value = { field: 'place', value: 'Vienna', source: { words: 'Sample report, p. 3' } };
  const stale = await server.send(
    'POST',
    at(id, '/statements'),
    { statements: [value] },
    { 'if-match': tag },
  );
  expect(await refusalOf(stale)).toEqual([412, 'entry/version-stale', undefined]);
  const now = ruled.headers.get('etag') as string;
  const stated = await server.send(
    'POST',
    at(id, '/statements'),
    { statements: [value] },
    { 'if-match': now },
  );
  expect(((await stated.json()) as EntryPage).entry.disagreeing).toBe(1);
});

test('[S70] an entry is added; what is no value is refused with its place', async () => {
  const source = { words: 'Sample report, p. 3', link: 'https://example.org/3' };
  const add = (value: object) =>
    server.send('POST', '/api/register', { kind: 'meeting', statements: [value] });
  const added = await add({ field: 'place', value: 'Astana', source });
  expect(added.status).toBe(201);
  expect(entryPageShape.safeParse(await added.json()).error).toBeUndefined();
  expect(await refusalOf(await add({ field: 'on', value: '31 June', source }))).toEqual([
    422,
    'entry/invalid',
    'statements.0.value',
  ]);
  const link = { ...source, link: 'javascript:alert(1)' };
  expect((await add({ field: 'place', value: 'Astana', source: link })).status).toBe(400);
  expect((await server.get('/api/register/meeting%3Anone')).status).toBe(404);
});

test('[S73] two entries are said to be one', async () => {
  const { items } = await listed();
  const [first, second] = items.map(({ id }) => id) as [string, string];
  const merged = await server.send('POST', at(first, '/merge'), { other: second }, { 'if-match': '*' });
  expect(merged.status).toBe(200);
  expect((await listed()).total).toBe(items.length - 1);
});

test('[S80] an entry is withdrawn over the version that was seen', async () => {
  const [meeting] = (await listed()).items;
  const id = meeting?.id as string;
  const withdraw = (withdrawn: boolean) =>
    server.send('POST', at(id, '/withdrawal'), { withdrawn }, { 'if-match': '*' });
  expect(((await (await withdraw(true)).json()) as EntryPage).entry.withdrawn).toBe(true);
  expect((await listed('&withdrawn=true')).total).toBe(1);
  expect(((await (await withdraw(false)).json()) as EntryPage).entry.withdrawn).toBe(false);
});

test('[S81] the register of a lineage is what its texts record and what was added to it', async () => {
  const of = `&lineage=${encodeURIComponent(lineage)}`;
  const before = (await listed(of)).total;
  const statements = [{ field: 'place', value: 'Baku', source: { words: 'Sample report, p. 4' } }];
  await server.send('POST', '/api/register', { kind: 'meeting', statements });
  expect((await listed(of)).total).toBe(before);
  await server.send('POST', '/api/register', { kind: 'meeting', lineage, statements });
  expect((await listed(of)).total).toBe(before + 1);
  expect((await listed('&lineage=lineage:none')).total).toBe(0);
  const none = { kind: 'meeting', lineage: 'lineage:none', statements };
  expect(await refusalOf(await server.send('POST', '/api/register', none))).toEqual([
    404,
    'not-found',
    undefined,
  ]);
});

test('[S82] a table is saved, never shown', async () => {
  const answer = await server.get('/api/register/export?kind=meeting&as=csv&words=general');
  expect(answer.headers.get('content-disposition')).toContain('attachment; filename="meeting.csv"');
  expect((await answer.text()).split('\r\n')[0]).toContain('id,name,series');
  const book = await server.get('/api/register/export?kind=meeting&as=xlsx');
  expect(book.headers.get('content-type')).toContain('spreadsheetml');
  expect((await server.get('/api/register/export?as=csv')).status).toBe(400);
});

test('[S83] whom a lineage is about is read from its titles', async () => {
  const title = 'Cooperation between the United Nations and the African Union';
  const instruments: string[] = [];
  for (const name of ['third', 'fourth']) {
    const text = resolution(name, '').replace(/^.*\n/, `${title}\n`);
    const kept = await server.send('POST', '/api/instruments', { text });
    instruments.push(...((await kept.json()) as Kept).ids);
  }
  const made = await server.send('POST', '/api/lineages', { instruments });
  const { id } = (await made.json()) as LineagePage;
  const pairOf = async (asked: string) =>
    (await server.get(`/api/register/pair?lineage=${encodeURIComponent(asked)}`)).json();
  expect(await pairOf(id)).toMatchObject({
    a: { organization: 'un', names: { en: 'United Nations' } },
    b: { names: { en: 'African Union' } },
  });
  expect(await pairOf(lineage)).toBeNull();
  expect(await pairOf('lineage:none')).toMatchObject({ error: { code: 'not-found' } });
});
