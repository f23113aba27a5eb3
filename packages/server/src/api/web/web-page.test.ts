import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'biennium-web-'));
let server: RunningServer;
beforeAll(async () => {
  mkdirSync(join(folder, 'web/assets'), { recursive: true });
  writeFileSync(join(folder, 'web/index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'web/assets/app-1a2b.js'), 'plain');
  writeFileSync(join(folder, 'web/assets/app-1a2b.js.gz'), gzipSync('compressed'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await runningServer({ webFolder: join(folder, 'web') });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every address that is no file is the page, which is asked for anew each time', async () => {
  for (const path of ['/', '/instruments/x', '/instruments/x?q=1', '/a.b']) {
    const page = await server.get(path);
    expect(await page.text()).toContain('<title>Page</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
  }
});

test('a file with a hash in its name is kept for ever, and sent as it was compressed at build time', async () => {
  const script = await server.get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(await script.text()).toBe('compressed');
});

test('a file that is gone is not the page', async () => {
  expect((await server.get('/assets/app-0000.js')).status).toBe(404);
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
  'nothing outside of the folder is served: %s',
  async (path) => {
    const answer = await server.get(path);
    expect(await answer.text()).not.toContain('secret');
  },
);
