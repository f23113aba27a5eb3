import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { sampleOfLineage } from '../../test-kit/sample.ts';
import type { Kept, LineagePage } from '../index.ts';
import { calendarShape, cyclePageShape, feedListShape, madeFeedShape } from './shapes.ts';

let server: RunningServer;
let lineage: string;

/** A made-up resolution that asks for a report, and records one meeting and the next. */
const asking = (session: string, held: string, next: string) => `Cooperation with the Sample Organization

     The General Assembly,

     Noting the general meeting of the two organizations, held in ${held}, with the next meeting scheduled for ${next} to be hosted by the Sample Organization,

     1.   Takes note of the report of the Secretary-General;

     2.   Requests the Secretary-General to report to the General Assembly at its ${session} session on the state of cooperation;

     3.   Decides to include in the provisional agenda of its ${session} session the sub-item entitled "Cooperation with the Sample Organization".
`;

beforeAll(async () => {
  server = await runningServer();
  const instruments: string[] = [];
  for (const [text, symbol, session, day] of [
    [asking('seventy-ninth', 'Geneva on 8 July 2022', '2024'), 'A/RES/77/300', '77', '2022-11-21'],
    [asking('eighty-first', 'Astana from 22 to 24 July 2024', '2026'), 'A/RES/79/300', '79', '2024-11-18'],
  ] as const) {
    const corrections = [
      { field: 'symbol', value: symbol },
      { field: 'session', value: session },
      { field: 'adoptedOn', value: day },
    ];
    const kept = await server.send('POST', '/api/instruments', { text, corrections });
    instruments.push(...((await kept.json()) as Kept).ids);
  }
  const made = await server.send('POST', '/api/lineages', { instruments });
  lineage = ((await made.json()) as LineagePage).id;
});
afterAll(() => server.close());

const cycleOn = async (query: string) => {
  const answer = await server.get(`/api/lineages/${encodeURIComponent(lineage)}/cycle${query}`);
  return cyclePageShape.parse(await answer.json());
};
const standing = async (query: string) =>
  (await cycleOn(query)).cycles.at(-1)?.milestones.map(({ kind, state }) => `${kind} ${state}`);
const refusalOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string; field?: string } };
  return [answer.status, error.code, error.field];
};

test('[S133] the cycles of a lineage as they stand on a day, from the texts and then from the register', async () => {
  const expected = [
    'resolution recorded',
    'report late',
    'meeting open',
    'agenda-item open',
    'next-resolution open',
  ];
  expect(await standing('?on=2026-11-21')).toEqual(expected);
  expect((await standing('?on=2024-12-01'))?.slice(1, 3)).toEqual(['report coming', 'meeting coming']);
  const { cycles, members } = await cycleOn('?on=2026-11-21');
  expect(members.map(({ symbol }) => symbol)).toEqual(['A/RES/77/300', 'A/RES/79/300']);
  const meeting = cycles[0]?.milestones.find(
    ({ kind, took }) => kind === 'meeting' && took?.said !== '2022-07-08',
  );
  expect(meeting).toMatchObject({ state: 'recorded', place: 'Astana', entry: null });
  await server.send('POST', '/api/register/proposals', { lineage });
  expect(await standing('?on=2026-11-21')).toEqual(expected);
  const again = await cycleOn('?on=2026-11-21');
  const entries = again.cycles.flatMap(({ milestones }) => milestones.flatMap(({ entry }) => entry ?? []));
  expect(entries.length).toBeGreaterThan(1);
  expect(await refusalOf(await server.get(`/api/lineages/${lineage}/cycle?on=2026-02-30`))).toEqual([
    ...[400, 'request/invalid', 'on'],
  ]);
  expect((await server.get('/api/lineages/lineage%3Anone/cycle')).status).toBe(404);
});

test('[S133] what a person rejects is in no cycle', async () => {
  await server.send('POST', '/api/register/proposals', { lineage });
  const planned = (await cycleOn('?on=2026-11-21')).cycles.at(-1)?.milestones.find((each) => each.entry);
  const id = encodeURIComponent(planned?.entry as string);
  const { statements } = (await (await server.get(`/api/register/${id}`)).json()) as {
    statements: { id: string }[];
  };
  const rule = (ruling: string) =>
    server.send(
      'POST',
      `/api/register/${id}/rulings`,
      { statements: statements.map((each) => each.id), ruling },
      { 'if-match': '*' },
    );
  await rule('rejected');
  expect(await standing('?on=2026-11-21')).not.toContain('meeting open');
  await rule('open');
  expect(await standing('?on=2026-11-21')).toContain('meeting open');
});

test('[S132] the calendar over HTTP; a stretch that ends before it begins is refused', async () => {
  await server.send('POST', '/api/register/proposals', { lineage });
  const shown = async (query: string) =>
    calendarShape.parse(await (await server.get(`/api/calendar?${query}`)).json());
  const { items, total } = await shown('from=2026-01-01&to=2026-12-31&kinds=meeting');
  expect([total, items.map(({ time, place }) => [time.said, place])]).toEqual([1, [['2026', null]]]);
  expect((await shown('from=2026-01-01&to=2026-12-31&kinds=agreement')).items).toEqual([]);
  for (const [query, field] of [
    ['from=2026-12-31&to=2026-01-01', 'to'],
    ['from=1900-01-01&to=2026-01-01', 'to'],
    ['from=soon&to=2026-01-01', 'from'],
    ['from=2026-01-01&to=2026-12-31&kinds=party', 'kinds.0'],
  ] as const)
    expect(await refusalOf(await server.get(`/api/calendar?${query}`))).toEqual([
      400,
      'request/invalid',
      field,
    ]);
});

test('[S132] the calendar as a table is what it shows', async () => {
  await server.send('POST', '/api/register/proposals', { lineage });
  const csv = await server.get('/api/calendar/export?from=2024-01-01&to=2026-12-31&kinds=meeting&as=csv');
  expect(csv.headers.get('content-disposition')).toContain('calendar.csv');
  const rows = (await csv.text()).trim().split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(
    /^2024-07-22,2024-07-24,2024-07-22\/2024-07-24,meeting,meets,.*,Astana,.*PP1,meeting:/,
  );
  const xlsx = await server.get('/api/calendar/export?from=2024-01-01&to=2026-12-31&as=xlsx');
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect((await server.get('/api/calendar/export?from=2026-01-01&to=2024-12-31&as=csv')).status).toBe(400);
});

test('[S130] a feed is made, read, and revoked', async () => {
  await server.send('POST', '/api/register/proposals', { lineage });
  const made = await server.send('POST', '/api/calendar/feeds', {
    ...{ scope: 'workspace', name: 'Sample calendar', language: 'en' },
  });
  expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store']);
  const { feed, path, token } = madeFeedShape.parse(await made.json());
  const read = await server.get(path);
  expect(read.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(await read.text()));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Sample calendar');
  expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(1);
  const tag = read.headers.get('etag') as string;
  expect((await server.get(path, { 'if-none-match': tag })).status).toBe(304);
  const listed = await (await server.get('/api/calendar/feeds')).text();
  expect(listed).not.toContain(token);
  expect(feedListShape.parse(JSON.parse(listed)).items[0]?.id).toBe(feed.id);
  const at = `/api/calendar/feeds/${encodeURIComponent(feed.id)}/revocation`;
  expect((await server.send('POST', at, {})).status).toBe(200);
  expect(await refusalOf(await server.get(path))).toEqual([404, 'not-found', undefined]);
  const wrong = { scope: 'organization', subject: 'nobody', name: '', language: 'en' };
  expect(await refusalOf(await server.send('POST', '/api/calendar/feeds', wrong))).toEqual([
    ...[422, 'feed/invalid', 'subject'],
  ]);
});

test('[S133] a lineage that asks for no report has a cycle all the same', async () => {
  const instruments: string[] = [];
  for (const step of [0, 1]) {
    const kept = await server.send('POST', '/api/instruments', sampleOfLineage(step, 'Other Organization'));
    instruments.push(...((await kept.json()) as Kept).ids);
  }
  const made = await server.send('POST', '/api/lineages', { instruments });
  const { id } = (await made.json()) as LineagePage;
  const answer = await server.get(`/api/lineages/${encodeURIComponent(id)}/cycle`);
  const { cycles } = cyclePageShape.parse(await answer.json());
  expect(cycles.at(-1)?.milestones[0]).toMatchObject({ kind: 'resolution', state: 'recorded' });
});
