import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { sampleResolution } from '../../test-kit/sample.ts';
import type { Hits } from '../index.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
  await server.send('POST', '/api/instruments', { text: sampleResolution(), name: 'sample.txt' });
});
afterAll(() => server.close());

test('hits say where the words stand', async () => {
  const answer = await server.get('/api/search?q=Takes%20note');
  const { hits } = (await answer.json()) as Hits;
  expect(hits).toMatchObject([
    {
      address: 'OP1',
      matches: [
        { start: 0, end: 5 },
        { start: 6, end: 10 },
      ],
    },
  ]);
  expect(hits[0]?.snippet).toMatch(/^Takes note with appreciation/);
});

test('signs that mean something to an engine mean nothing here', async () => {
  for (const q of ["'", "a' | 'b", '\\', ':*', '(', '%', '& !']) {
    expect((await server.get(`/api/search?q=${encodeURIComponent(q)}`)).status).toBe(200);
    expect((await server.get(`/api/instruments?q=${encodeURIComponent(q)}`)).status).toBe(200);
  }
});
