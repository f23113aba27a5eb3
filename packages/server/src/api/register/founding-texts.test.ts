import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { keepCorpus } from '../../commands/keep-corpus.ts';
import { readFile } from '../../commands/read-file.ts';
import { corpusFolder } from '../../house-folders.ts';
import { foundingCorpus } from '../../policies/actor.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import type { Kept, LineagePage } from '../index.ts';
import { entryListShape, entryPageShape } from './shapes.ts';

type Listed = z.infer<typeof entryListShape>['items'];

let server: RunningServer;

beforeAll(async () => {
  server = await runningServer();
  const kept = await keepCorpus({ db: server.store.db, actor: foundingCorpus }, corpusFolder, readFile);
  if (!kept.done) throw new Error(kept.refusal.message);
  // As the program does at its first start; nobody asks for the register.
  await server.send('POST', '/api/discoveries', {});
}, 60_000);
afterAll(() => server.close());

const listed = async (kind: string, query = ''): Promise<Listed> =>
  entryListShape.parse(await (await server.get(`/api/register?kind=${kind}&size=100${query}`)).json()).items;

/** The entries of a kind as soon as they are as they should be. */
async function soon(kind: string, isThere: (entries: Listed) => boolean): Promise<Listed> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const entries = await listed(kind);
    if (isThere(entries)) return entries;
    await after(100);
  }
  return listed(kind);
}
const toldOf = (entry: Listed[number], field: string) =>
  entry.fields.find((each) => each.field === field)?.values[0]?.value;
const at = (id: string, rest = '') => `/api/register/${encodeURIComponent(id)}${rest}`;
const keep = async (text: string, corrections: { field: string; value: string }[] = []) =>
  ((await (await server.send('POST', '/api/instruments', { text, corrections })).json()) as Kept)
    .ids[0] as string;
/** A made-up text of the cooperation of the founding ones. */
const madeUp = (
  place: string,
) => `Cooperation between the United Nations and the Organization of Islamic Cooperation

     The General Assembly,

     Recalling its resolution 79/9 of 18 November 2024,

     Taking note of the thematic meeting of the two organizations on sample questions, held in ${place} on 8 July 2025,

     1.   Decides to remain seized of the matter.
`;

test('[S71] the founding texts are in the register without anybody asking', async () => {
  const meetings = await soon('meeting', (entries) => entries.some(({ firstDay }) => firstDay === '2026'));
  const general = meetings.filter((entry) => toldOf(entry, 'series') === 'general');
  expect(general.every(({ waiting }) => waiting > 0)).toBe(true);
  const held = general.filter((entry) => toldOf(entry, 'place') !== undefined);
  expect(held.map((entry) => `${toldOf(entry, 'place')} ${entry.firstDay?.slice(0, 4)}`)).toEqual([
    ...['Vienna 2004', 'Geneva 2008', 'Istanbul, Turkey 2014', 'Geneva 2022', 'Astana 2024'],
  ]);
  expect(general.at(-1)).toMatchObject({ firstDay: '2026', state: 'planned' });
  const agreements = await listed('agreement');
  const days = agreements.flatMap(({ fields }) =>
    fields
      .filter(({ field }) => field.endsWith('On'))
      .flatMap(({ values }) => values.map(({ value }) => value)),
  );
  expect(days).toEqual(expect.arrayContaining(['2016-01-24', '2017-09-22', '2018-09-25', '2024-09-27']));
  expect((await listed('observance')).map((entry) => toldOf(entry, 'day'))).toContain('--03-15');
});

test('[S71] a text that comes in is read, and what a person decided or withdrew is not proposed again', async () => {
  const [vienna, geneva] = (await listed('meeting')).filter((entry) => toldOf(entry, 'series') === 'general');
  const shown = await server.get(at(vienna?.id as string));
  const page = entryPageShape.parse(await shown.json());
  const places = page.statements.filter(({ field }) => field === 'place').map(({ id }) => id);
  const tag = { 'if-match': shown.headers.get('etag') as string };
  const ruled = await server.send(
    'POST',
    at(page.entry.id, '/rulings'),
    { statements: places, ruling: 'rejected' },
    tag,
  );
  const next = { 'if-match': ruled.headers.get('etag') as string };
  const stated = await server.send(
    'POST',
    at(page.entry.id, '/statements'),
    { statements: [{ field: 'place', value: 'Sample Town', source: { words: 'Sample report' } }] },
    next,
  );
  expect(stated.status).toBe(200);
  const other = await server.get(at(geneva?.id as string));
  const gone = await server.send(
    'POST',
    at(geneva?.id as string, '/withdrawal'),
    { withdrawn: true },
    { 'if-match': other.headers.get('etag') as string },
  );
  expect(gone.status).toBe(200);
  const before = await listed('meeting');

  await keep(madeUp('Sample City'), [{ field: 'symbol', value: 'A/RES/80/300' }]);
  await server.send('POST', '/api/discoveries', {});
  const isThere = (entries: Listed) => entries.some((entry) => toldOf(entry, 'place') === 'Sample City');
  const now = await soon('meeting', isThere);
  const ids = new Set(before.map(({ id }) => id));
  expect(now.filter(({ id }) => !ids.has(id)).map((entry) => toldOf(entry, 'place'))).toEqual([
    'Sample City',
  ]);
  expect(now.filter(({ id }) => ids.has(id)).map(({ id, version }) => [id, version])).toEqual(
    before.map(({ id, version }) => [id, version]),
  );
  const again = now.find(({ id }) => id === vienna?.id) as Listed[number];
  expect(toldOf(again, 'place')).toBe('Sample Town');
  expect(now.some(({ id }) => id === geneva?.id)).toBe(false);
});

test('[S71] other lineages are read when somebody asks, and kept up with from then on', async () => {
  const text = (title: string, year: number) => `Cooperation between the United Nations and the Sample Union

     The General Assembly,

     Taking note of the meeting of the Sample Forum, held in ${title} on 3 May ${year},

     1.   Decides to remain seized of the matter.
`;
  const first = await keep(text('Old Sampleton', 2011), [{ field: 'symbol', value: 'A/RES/66/300' }]);
  const other = await keep(text('Older Sampleton', 2009), [{ field: 'symbol', value: 'A/RES/64/300' }]);
  const made = await server.send('POST', '/api/lineages', { instruments: [other, first] });
  const { id: lineage } = (await made.json()) as LineagePage;
  const held = (place: string) => (entries: Listed) =>
    entries.some((entry) => toldOf(entry, 'place') === place);
  await after(2000);
  expect(held('Old Sampleton')(await listed('meeting'))).toBe(false);
  await server.send('POST', '/api/register/proposals', { lineage });
  expect(held('Old Sampleton')(await listed('meeting'))).toBe(true);
  const second = await keep(text('New Sampleton', 2013), [{ field: 'symbol', value: 'A/RES/68/300' }]);
  const path = `/api/lineages/${encodeURIComponent(lineage)}/members`;
  const tag = (await server.get(`/api/lineages/${encodeURIComponent(lineage)}`)).headers.get(
    'etag',
  ) as string;
  const added = await server.send('POST', path, { instruments: [second] }, { 'if-match': tag });
  expect(added.status).toBe(200);
  const now = await soon('meeting', held('New Sampleton'));
  expect([held('Old Sampleton')(now), held('New Sampleton')(now)]).toEqual([true, true]);
});
