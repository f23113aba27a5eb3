import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesUnder } from './files-under.ts';

const folder = mkdtempSync(join(tmpdir(), 'biennium-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'texts', 'French'), { recursive: true });
for (const name of ['b.txt', 'a.txt', '.hidden', 'French/79_9.xml'])
  writeFileSync(join(folder, 'texts', name), name);

const under = async (...paths: string[]) => filesUnder(paths.map((path) => join(folder, path)));

test('a file of a folder is called by its way from the folder that was named', async () => {
  const names = async (path: string) => (await under(path)).map(({ name }) => name);
  expect(await names('texts')).toEqual(['French/79_9.xml', 'a.txt', 'b.txt']);
  expect(await names('')).toEqual(['texts/French/79_9.xml', 'texts/a.txt', 'texts/b.txt']);
});

test('a file that was named itself has its own name alone, whether it is there or not', async () => {
  expect(await under('texts/b.txt', 'gone/c.txt')).toEqual([
    { path: join(folder, 'texts', 'b.txt'), name: 'b.txt' },
    { path: join(folder, 'gone', 'c.txt'), name: 'c.txt' },
  ]);
});

test('a file that was named twice is there once, with the name that came first', async () => {
  const files = await under('texts/b.txt', 'texts');
  expect(files.map(({ name }) => name)).toEqual(['b.txt', 'French/79_9.xml', 'a.txt']);
});
