import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { sampleResolution } from '../../test-kit/sample.ts';
import type { InstrumentList, InstrumentPage, Kept, RefusalAnswer } from '../index.ts';
import { listShape, pageShape } from './shapes.ts';

let server: RunningServer;
let id: string;

beforeAll(async () => {
  server = await runningServer();
  const kept = await server.send('POST', '/api/instruments', {
    text: sampleResolution(),
    name: 'sample.txt',
  });
  id = ((await kept.json()) as Kept).ids[0] as string;
});
afterAll(() => server.close());

const page = async (of = id) => (await (await server.get(`/api/instruments/${of}`)).json()) as InstrumentPage;

describe('keeping', () => {
  test('a file of a form, with corrections', async () => {
    const form = new FormData();
    form.set('file', new Blob([sampleResolution('form')]), 'قرار.txt');
    form.set('corrections', JSON.stringify([{ field: 'symbol', value: 'A/RES/93/1' }]));
    const first = await fetch(`${server.address}/api/instruments`, { method: 'POST', body: form });
    expect(first.status).toBe(201);
    const { ids } = (await first.json()) as Kept;
    expect(ids).toHaveLength(1);
    const kept = await page(ids[0]);
    expect(kept.file.name).toBe('قرار.txt');
    expect(kept.instrument.symbol).toBe('A/RES/93/1');
    expect(kept.proposed.symbol).toBeNull();
    const again = await fetch(`${server.address}/api/instruments`, { method: 'POST', body: form });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ ids });
  });

  test('what cannot be read is refused in plain words', async () => {
    const refused = await server.send('POST', '/api/instruments', { text: '' });
    expect(refused.status).toBe(422);
    const { error } = (await refused.json()) as RefusalAnswer;
    expect(error.code).toBe('instrument/unreadable');
    expect(error.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('reading', () => {
  test('a page has the shape that is described', async () => {
    expect(pageShape.safeParse(await page()).error).toBeUndefined();
  });

  test('the list has the shape that is described', async () => {
    const answer = (await (
      await server.get('/api/instruments?sort=symbol&size=1&page=1')
    ).json()) as InstrumentList;
    expect(listShape.safeParse(answer).error).toBeUndefined();
    expect(answer.items).toHaveLength(1);
  });

  test('the list is filtered by words', async () => {
    const found = async (q: string) =>
      ((await (await server.get(`/api/instruments?q=${q}`)).json()) as InstrumentList).total;
    expect(await found('sample%20organization')).toBeGreaterThan(0);
    expect(await found('zanzibar')).toBe(0);
  });

  test('the file comes back byte for byte, and is never shown as a page', async () => {
    const file = await server.get(`/api/instruments/${id}/file`);
    expect(await file.text()).toBe(sampleResolution());
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="sample.txt"/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
  });

  test.each([
    ['akn', 'application/akn+xml', /<akomaNtoso/],
    ['json', 'application/json', /"preamble"/],
    ['html', 'text/html; charset=utf-8', /<html/],
  ])('it is exported as %s', async (form, type, content) => {
    const file = await server.get(`/api/instruments/${id}/export?as=${form}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe(type);
    expect(file.headers.get('content-disposition')).toContain('filename="sample.');
    expect(await file.text()).toMatch(content);
  });

  test('it is printed as a page that can do nothing', async () => {
    const printed = await server.get(`/print/instruments/${id}`);
    expect(await printed.text()).toContain('Sample Organization');
    expect(printed.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('correcting', () => {
  const correct = (corrections: unknown, headers: Record<string, string> = {}) =>
    server.send('PATCH', `/api/instruments/${id}`, { corrections }, headers);

  test('needs the version that was seen, and gives the new one', async () => {
    const seen = (await server.get(`/api/instruments/${id}`)).headers.get('etag') as string;
    expect((await correct([{ field: 'title', value: 'New' }])).status).toBe(428);
    const corrected = await correct([{ field: 'title', value: 'New', note: 'as printed' }], {
      'if-match': seen,
    });
    expect(corrected.status).toBe(200);
    expect(corrected.headers.get('etag')).not.toBe(seen);
    expect(((await corrected.json()) as InstrumentPage).corrections).toMatchObject([
      { field: 'title', after: 'New', note: 'as printed', author: 'person:local' },
    ]);
    expect((await correct([{ field: 'title', value: 'Newer' }], { 'if-match': seen })).status).toBe(412);
    expect((await correct([{ field: 'title', value: 'Newer' }], { 'if-match': '"other"' })).status).toBe(412);
    expect((await page()).instrument.title).toBe('New');
  });

  test('a wrong value names its field', async () => {
    const refused = await correct([{ field: 'adoptedOn', value: 'yesterday' }], { 'if-match': '*' });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ error: { code: 'correction/invalid', field: 'adoptedOn' } });
  });
});
