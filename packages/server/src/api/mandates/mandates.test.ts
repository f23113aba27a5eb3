import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { sampleOfLineage } from '../../test-kit/sample.ts';
import {
  arrivalPageShape,
  mandateListShape,
  mandatePageShape,
  mandateTermsShape,
  readingProgressShape,
  reviewPageShape,
  termListsShape,
} from './shapes.ts';

let server: RunningServer;
let ids: string[];

/** An answer, held against what is said of it. */
async function answered<S extends z.ZodType>(shape: S, path: string): Promise<z.output<S>> {
  const answer = await server.get(path);
  expect(answer.status).toBe(200);
  const told = await answer.json();
  expect(shape.parse(told)).toEqual(told);
  return told as z.output<S>;
}

async function refusedWith(answer: Promise<Response>): Promise<[number, unknown]> {
  const { status, json } = await answer.then(async (each) => ({
    status: each.status,
    json: await each.json(),
  }));
  return [status, (json as { error: { code: string } }).error.code];
}

beforeAll(async () => {
  server = await runningServer();
  ids = [];
  for (const step of [0, 1]) {
    const { text, corrections } = sampleOfLineage(step);
    const kept = await server.send('POST', '/api/instruments', { text, corrections });
    expect(kept.status).toBe(201);
    ids.push(...((await kept.json()) as { ids: string[] }).ids);
  }
  expect((await server.send('POST', '/api/lineages', { instruments: ids })).status).toBe(201);
});
afterAll(async () => {
  await server?.close();
});

test('[S90] after a text was kept its mandates are read without being asked for', async () => {
  const path = '/api/mandates/reading';
  for (let at = 0; at < 200; at++) {
    const { waiting, lineages } = await answered(readingProgressShape, path);
    if (waiting + lineages === 0) break;
    await new Promise((after) => setTimeout(after, 50));
  }
  expect(await answered(readingProgressShape, path)).toEqual({ instruments: 2, waiting: 0, lineages: 0 });
});

test('[S91] a mandate is corrected with terms of the lists, which are told by all that they are called', async () => {
  const lists = await answered(termListsShape, '/api/mandates/lists');
  const of = (list: keyof typeof lists, term: string) => lists[list].find((each) => each.term === term);
  expect(of('goals', '5')?.titles.fr).toMatch(/sexes/);
  expect(of('countries', 'TUR')?.others).toEqual(expect.arrayContaining(['TUR', 'Turkey']));
  expect(of('organizations', 'un-women')?.others).toContain('UN-Women');
  const { items } = await answered(mandateListShape, '/api/mandates?size=1');
  const [mandate] = items;
  const fields = {
    ...{ themes: lists.themes.map(({ term }) => term).slice(0, 60) },
    ...{ countries: lists.countries.map(({ term }) => term), goals: lists.goals.map(({ term }) => term) },
  };
  const correct = (some: object) =>
    server.send(
      'POST',
      `/api/mandates/${mandate?.id}/decisions`,
      { kind: 'corrected', fields: some },
      { 'if-match': '*' },
    );
  const corrected = mandatePageShape.parse(await (await correct(fields)).json());
  for (const list of ['themes', 'countries', 'goals'] as const)
    expect(corrected.mandate[list].map(({ term }) => term)).toEqual(fields[list]);
  expect(await refusedWith(correct({ themes: ['no-such-theme'] }))).toEqual([422, 'mandate/invalid']);
  const reopened = await server.send(
    'POST',
    `/api/mandates/${mandate?.id}/decisions`,
    { kind: 'reopened' },
    { 'if-match': '*' },
  );
  expect(reopened.status).toBe(200);
});

test('[S94] the list is answered in pages, filtered as the address says, the newest first', async () => {
  const { items, total } = await answered(mandateListShape, '/api/mandates?size=2');
  expect([items.length, total > 2, items[0]?.instrument.instrument]).toEqual([2, true, ids[1]]);
  const oldest = await answered(mandateListShape, '/api/mandates?order=up&size=1');
  expect(oldest.items[0]?.instrument.instrument).toBe(ids[0]);
  const some = await answered(mandateListShape, `/api/mandates?instrument=${ids[1]}&fate=softened`);
  expect(some.items.map(({ verb }) => verb)).toEqual(['invites']);
  const { total: counted, verbs } = await answered(mandateTermsShape, '/api/mandates/terms?fate=softened');
  expect([counted, verbs]).toEqual([1, [{ term: 'invites', titles: {}, count: 1 }]]);
});

test.each([
  'verb=begs',
  'fate=lost',
  'standing=lying',
  'from=2026-02-30',
  'on=tomorrow',
  'size=501',
  'page=0',
  'sort=words',
  'session=0',
  'overdue=perhaps',
])('[S94] a filter that is none is refused: %s', async (query) => {
  expect(await refusedWith(server.get(`/api/mandates?${query}`))).toEqual([400, 'request/invalid']);
});

test('[S91] a decision names the version that was seen', async () => {
  const { items } = await answered(mandateListShape, `/api/mandates?instrument=${ids[1]}`);
  const id = items[0]?.id as string;
  const path = `/api/mandates/${id}/decisions`;
  const tag = (await server.get(`/api/mandates/${id}`)).headers.get('etag') as string;
  const confirmed = { kind: 'confirmed' };
  expect(await refusedWith(server.send('POST', path, confirmed))).toEqual([428, 'mandate/version-required']);
  expect(await refusedWith(server.send('POST', path, confirmed, { 'if-match': '"99"' }))).toEqual([
    ...[412, 'mandate/version-stale'],
  ]);
  const decided = await server.send('POST', path, confirmed, { 'if-match': tag });
  expect(decided.status).toBe(200);
  const page = mandatePageShape.parse(await decided.json());
  expect([page.mandate.standing, decided.headers.get('etag') === tag]).toEqual(['confirmed', false]);
  const wrong = { kind: 'corrected', fields: { themes: ['nothing'] } };
  expect(await refusedWith(server.send('POST', path, wrong, { 'if-match': '*' }))).toEqual([
    ...[422, 'mandate/invalid'],
  ]);
  const none = { kind: 'corrected', fields: { verb: 'begs' } };
  expect(await refusedWith(server.send('POST', path, none, { 'if-match': '*' }))).toEqual([
    ...[400, 'request/invalid'],
  ]);
  expect(await refusedWith(server.get('/api/mandates/mandate:none'))).toEqual([404, 'not-found']);
});

test('[S93] a text is reviewed and told as it arrives', async () => {
  const review = await answered(reviewPageShape, `/api/instruments/${ids[1]}/review`);
  expect(review.paragraphs.map(({ paragraph }) => paragraph.address)).toEqual(['OP1', 'OP2', 'OP3', 'OP4']);
  expect(review.progress.decided).toBe(1);
  const arrival = await answered(arrivalPageShape, `/api/instruments/${ids[1]}/arrival`);
  expect(arrival.before?.instrument).toBe(ids[0]);
  expect(await refusedWith(server.get('/api/instruments/none/review'))).toEqual([404, 'not-found']);
});

test('[S91] a mandate is added to a paragraph', async () => {
  const path = `/api/instruments/${ids[1]}/mandates`;
  const mandate = { carriedBy: 'OP1', fields: { verb: 'requests', action: 'to do more' } };
  const added = await server.send('POST', path, mandate);
  expect(added.status).toBe(201);
  expect(mandatePageShape.parse(await added.json()).mandate.standing).toBe('added');
  expect(added.headers.get('etag')).not.toBeNull();
  expect(await refusedWith(server.send('POST', path, { ...mandate, carriedBy: 'PP1' }))).toEqual([
    ...[422, 'mandate/invalid'],
  ]);
});

test('[S94] the list is taken away as CSV and Excel', async () => {
  const csv = await server.get('/api/mandates/export?as=csv&standing=any');
  expect(csv.headers.get('content-disposition')).toContain('attachment; filename="mandates.csv"');
  expect((await csv.text()).split('\r\n').length).toBeGreaterThan(3);
  const xlsx = await server.get('/api/mandates/export?as=xlsx');
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(await refusedWith(server.get('/api/mandates/export'))).toEqual([400, 'request/invalid']);
});
