import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importThroughServer } from '../../cli/import-through-server.ts';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import { sampleResolution } from '../../test-kit/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'biennium-imports-'));
let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
  // An embedded store in memory has no data folder, so the proof of its owner is given here.
  Object.assign(server.store, { ownerKey: 'the-key' });
  for (let n = 0; n < 5; n++) writeFileSync(join(folder, `${n}.txt`), sampleResolution(`n ${n}`));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the owner of the data folder imports through the server, and sees it progress', async () => {
  const seen: number[] = [];
  const told = ({ finished }: { finished: number }) => seen.push(finished);
  const running = { address: server.address, key: 'the-key' };
  const done = await importThroughServer(running, [folder], told, new AbortController().signal);
  expect(done).toMatchObject({ done: true, value: { state: 'done', total: 5, kept: 5, instruments: 5 } });
  expect(seen.at(-1)).toBe(5);
});

test.each([undefined, 'Bearer', 'Bearer wrong-k', 'Bearer the-key2'])(
  'nobody else has files of the disk read: %s',
  async (authorization) => {
    const headers = authorization === undefined ? {} : { authorization };
    const refused = await server.send('POST', '/api/imports', { paths: [folder] }, headers);
    expect(refused.status).toBe(403);
  },
);
