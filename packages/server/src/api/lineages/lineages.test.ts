import { setTimeout as pause } from 'node:timers/promises';
import { readMarkedUp } from '@biennium/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Discoveries } from '../../commands/discoveries.ts';
import { discoverInThread } from '../../readers/discovery-thread.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { arabicSample, sampleOfLineage } from '../../test-kit/sample.ts';
import { pageShape as comparisonPageShape } from '../comparisons/shapes.ts';
import type {
  ComparisonPage,
  DiscoveryProgress,
  Kept,
  LineageFindings,
  LineageList,
  LineagePage,
} from '../index.ts';
import {
  findingsShape,
  listShape,
  originsShape,
  pageShape,
  progressShape,
  threadPageShape,
} from './shapes.ts';

let server: RunningServer;
const discoveries = new Discoveries(discoverInThread);
const ids: string[] = [];

beforeAll(async () => {
  server = await runningServer({ discoveries });
  for (const step of [0, 1, 2]) {
    const kept = await server.send('POST', '/api/instruments', sampleOfLineage(step));
    ids.push(...((await kept.json()) as Kept).ids);
  }
});
afterAll(async () => {
  await discoveries.close();
  await server.close();
});

const answered = async <T>(path: string): Promise<T> => (await (await server.get(path)).json()) as T;
const ended = async (id: string): Promise<DiscoveryProgress> => {
  for (;;) {
    const progress = await answered<DiscoveryProgress>(`/api/discoveries/${encodeURIComponent(id)}`);
    if (progress.state !== 'running') return progress;
    await pause(20);
  }
};
const lineage = async () => {
  const { items } = await answered<LineageList>(`/api/lineages?instrument=${ids[0]}`);
  return items[0]?.id as string;
};
const refusalOf = async (answer: Response) => [answer.status, ((await answer.json()) as Refused).error];
interface Refused {
  readonly error: { readonly code: string; readonly field?: string };
}

test('[S29] a discovery is started, followed in a thread of its own, and told as the latest', async () => {
  const started = await server.send('POST', '/api/discoveries', {});
  expect(started.status).toBe(202);
  const { id } = (await started.json()) as DiscoveryProgress;
  const again = (await (await server.send('POST', '/api/discoveries', {})).json()) as DiscoveryProgress;
  expect(again.id).toBe(id);
  const progress = await ended(id);
  expect(progressShape.safeParse(progress).error).toBeUndefined();
  expect(progress).toMatchObject({ state: 'done', lineages: 1, added: 3 });
  expect((await answered<DiscoveryProgress>('/api/discoveries/latest')).id).toBe(id);
  expect((await server.send('DELETE', `/api/discoveries/${id}`, {})).status).toBe(202);
});

test('[S29] what is kept in a page is looked at soon after', async () => {
  const seen = await answered<DiscoveryProgress>('/api/discoveries/latest');
  const kept = await server.send('POST', '/api/instruments', sampleOfLineage(3));
  ids.push(...((await kept.json()) as Kept).ids);
  await expect
    .poll(async () => (await answered<DiscoveryProgress>('/api/discoveries/latest')).id, { timeout: 20_000 })
    .not.toBe(seen.id);
  const { id } = await answered<DiscoveryProgress>('/api/discoveries/latest');
  expect(await ended(id)).toMatchObject({ state: 'done', lineages: 1, added: 1 });
});

describe('reading', () => {
  test('[S21] pages have the shapes that are described', async () => {
    const list = await answered<LineageList>('/api/lineages?q=sample&language=en&size=1&page=1');
    expect(listShape.safeParse(list).error).toBeUndefined();
    expect(list).toMatchObject({ total: 1, items: [{ members: [{}, {}, {}, {}] }] });
    const page = await server.get(`/api/lineages/${await lineage()}`);
    expect(page.headers.get('etag')).toMatch(/^(W\/)?"v\d+"$/);
    const body = (await page.json()) as LineagePage;
    expect(pageShape.safeParse(body).error).toBeUndefined();
    expect(body.members.map(({ instrument }) => instrument)).toEqual(ids);
    const thread = `/api/lineages/${body.id}/threads/${encodeURIComponent('0:OP2')}`;
    expect(threadPageShape.safeParse(await answered(thread)).error).toBeUndefined();
    const between = await answered<{ between: { from: number; to: number } }>(`${thread}?old=3&new=1`);
    expect(between.between).toMatchObject({ from: 3, to: 1 });
    const origins = await answered(`/api/lineages/${body.id}/origins?at=${ids[1]}`);
    expect(originsShape.safeParse(origins).error).toBeUndefined();
    expect(origins).toMatchObject({ at: 1 });
  });

  test('[S21] words are found wherever a paragraph of the lineage has them, by how they begin', async () => {
    const id = await lineage();
    const find = async (words: string) => {
      const found = await answered(`/api/lineages/${id}/places?q=${encodeURIComponent(words)}`);
      expect(findingsShape.safeParse(found).error).toBeUndefined();
      return (found as LineageFindings).places.map((place) => `${place.instrument}:${place.address}`);
    };
    expect(await find('Sécretary-GENERAL sess')).toEqual(['0:OP4', '1:OP4', '2:OP4', '3:OP4']);
    expect(await find('trade')).toEqual(['2:PP2', '2:OP2', '3:PP2', '3:OP2']);
    expect(await find('trade session')).toEqual([]);
    expect(await find('…')).toEqual([]);
  });

  test('[S22] a comparison has the shape that is described', async () => {
    const body = await answered<ComparisonPage>(`/api/comparisons?old=${ids[2]}&new=${ids[0]}`);
    expect(comparisonPageShape.safeParse(body).error).toBeUndefined();
    expect(body.old.instrument).toBe(ids[2]);
    const same = await answered<ComparisonPage>(`/api/comparisons?old=${ids[0]}&new=${ids[0]}`);
    expect(same.issues.map(({ code }) => code)).toEqual(['lineage/same-text']);
  });

  test('[S22] a comparison as a Word file', async () => {
    const pair = `old=${ids[0]}&new=${ids[2]}`;
    const file = await server.get(`/api/comparisons/docx?${pair}&author=A%20delegate`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain('A_RES_60_19-A_RES_64_19.docx');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { value } = await readMarkedUp(bytes, 'file.docx');
    expect(new Set(value?.changes.map(({ author }) => author))).toEqual(new Set(['A delegate']));
    const kept = await server.send('POST', '/api/instruments', { text: arabicSample });
    const [arabic] = ((await kept.json()) as Kept).ids;
    const refused = await server.get(`/api/comparisons/docx?old=${ids[0]}&new=${arabic}`);
    expect(await refusalOf(refused)).toMatchObject([422, { code: 'comparison/impossible' }]);
  });

  test.each([
    ['/api/lineages/none', 404],
    ['/api/lineages/none/threads/0:OP1', 404],
    ['/api/lineages/none/origins', 404],
    ['/api/comparisons?old=none&new=none', 404],
    ['/api/comparisons?old=none', 400],
    ['/api/discoveries/none', 404],
    ['/api/lineages?size=101', 400],
    ['/api/lineages?page=0', 400],
    [`/api/lineages/${'x'.repeat(101)}`, 400],
  ])('%s is refused', async (path, status) => {
    expect((await server.get(path)).status).toBe(status);
  });
});

describe('changing', () => {
  const change = async (
    method: string,
    path: string,
    json: unknown,
    headers: Record<string, string> = { 'if-match': '*' },
  ) => server.send(method, `/api/lineages/${await lineage()}${path}`, json, headers);

  test('[S25] a change needs the version that was seen, and gives the new one', async () => {
    const seen = (await server.get(`/api/lineages/${await lineage()}`)).headers.get('etag') as string;
    expect((await change('PATCH', '', { name: 'New' }, {})).status).toBe(428);
    const renamed = await change('PATCH', '', { name: 'New' }, { 'if-match': seen });
    expect(renamed.status).toBe(200);
    expect(renamed.headers.get('etag')).not.toBe(seen);
    expect(((await renamed.json()) as LineagePage).name).toBe('New');
    for (const stale of [seen, '"other"']) {
      const refused = await change('PATCH', '', { name: 'Newer' }, { 'if-match': stale });
      expect(await refusalOf(refused)).toMatchObject([412, { code: 'lineage/version-stale' }]);
    }
  });

  test('[S23] a decision about a link', async () => {
    const ends = {
      from: { instrument: ids[0], address: 'OP2' },
      to: { instrument: ids[1], address: 'OP2' },
    };
    const decided = await change('POST', '/decisions', { kind: 'parted', ...ends });
    expect(((await decided.json()) as LineagePage).decisions).toMatchObject([{ kind: 'parted' }]);
    const wrong = { kind: 'joined', ...ends, to: { instrument: ids[2], address: 'OP2' } };
    expect(await refusalOf(await change('POST', '/decisions', wrong))).toMatchObject([
      422,
      { code: 'lineage/invalid', field: 'to' },
    ]);
    expect((await change('POST', '/decisions', { kind: 'forgotten', ...ends })).status).toBe(400);
  });

  test('[S28] members are taken out, put in, split off and joined', async () => {
    const out = await change('DELETE', `/members/${ids[1]}`, {});
    expect(((await out.json()) as LineagePage).members).toHaveLength(3);
    const into = await change('POST', '/members', { instruments: [ids[1]] });
    expect(((await into.json()) as LineagePage).members).toHaveLength(4);
    const split = await change('POST', '/split', { instruments: [ids[3]], name: 'The last' });
    expect(split.status).toBe(201);
    const last = (await split.json()) as LineagePage;
    expect(last).toMatchObject({ name: 'The last', members: [{ instrument: ids[3] }] });
    const joined = await change('POST', '/join', { lineage: last.id });
    expect(((await joined.json()) as LineagePage).members).toHaveLength(4);
    const taken = await server.send('POST', '/api/lineages', { instruments: [ids[0], ids[1]] });
    expect(await refusalOf(taken)).toMatchObject([409, { code: 'lineage/elsewhere', field: 'instruments' }]);
    await change('DELETE', `/members/${ids[2]}`, {});
    await change('DELETE', `/members/${ids[3]}`, {});
    const made = await server.send('POST', '/api/lineages', {
      instruments: [ids[2], ids[3]],
      name: 'By hand',
    });
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({ name: 'By hand', found: 'by-hand', version: 1 });
  });
});
