import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { sampleResolution } from '../../test-kit/sample.ts';
import type { InstrumentList, ReadingPage } from '../index.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

test('a pasted text is read and nothing is stored', async () => {
  const answer = await server.send('POST', '/api/readings', { text: sampleResolution() });
  expect(answer.status).toBe(200);
  const { readings, source, file } = (await answer.json()) as ReadingPage;
  expect(readings[0]?.instrument.operative).toHaveLength(3);
  expect(source?.text).toBe(sampleResolution());
  expect(file).toMatchObject({ name: 'pasted.txt', bytes: sampleResolution().length });
  const list = (await (await server.get('/api/instruments')).json()) as InstrumentList;
  expect(list.total).toBe(0);
});

test('a file of a form is read', async () => {
  const form = new FormData();
  form.set('file', new Blob([sampleResolution()]), 'sample.txt');
  const answer = await fetch(`${server.address}/api/readings`, { method: 'POST', body: form });
  expect(((await answer.json()) as ReadingPage).readings).toHaveLength(1);
});

test('a file that cannot be read has issues and no readings', async () => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])]), 'old.doc');
  const answer = await fetch(`${server.address}/api/readings`, { method: 'POST', body: form });
  expect(answer.status).toBe(200);
  const { readings, source, issues } = (await answer.json()) as ReadingPage;
  expect(readings).toEqual([]);
  expect(source).toBeNull();
  expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
});

test('the name of a file is bounded, however the file is given', async () => {
  const form = new FormData();
  form.set('file', new Blob([sampleResolution()]), `${'a'.repeat(400)}.txt`);
  const inForm = await fetch(`${server.address}/api/readings`, { method: 'POST', body: form });
  expect(inForm.status).toBe(400);
  expect(await inForm.json()).toMatchObject({ error: { code: 'request/invalid', field: 'file' } });
  const pasted = { text: sampleResolution(), name: `${'a'.repeat(400)}.txt` };
  const inJson = await server.send('POST', '/api/readings', pasted);
  expect(inJson.status).toBe(400);
});
