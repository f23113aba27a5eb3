import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readyToEmbed } from '../../test-kit/engines.ts';
import { openStore, type Store } from '../open.ts';

let folder: string;
beforeAll(readyToEmbed);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'biennium-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function opened(place: string): Promise<Store> {
  const store = await openStore({ folder: place });
  if (!store.done) throw new Error(store.refusal.message);
  return store.value;
}

test('the engine answers beside its database, where no one tidies temporary files away', async () => {
  const socket = join(folder, 'engine', '.s.PGSQL.5432');
  mkdirSync(join(folder, 'engine', 'left by a killed owner'), { recursive: true });
  const store = await opened(folder);
  expect(existsSync(socket)).toBe(true);
  expect(existsSync(join(folder, 'engine', 'left by a killed owner'))).toBe(false);
  await store.ask();
  await store.close();
  expect(existsSync(socket)).toBe(false);
});

test('a folder whose name is too long for a socket has it elsewhere', async () => {
  const long = join(folder, 'a'.repeat(120));
  const store = await opened(long);
  await store.ask();
  expect(existsSync(join(long, 'engine'))).toBe(false);
  await store.close();
});

test('a folder that is none is refused', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const place of [file, join(file, 'within')]) {
    const store = await openStore({ folder: place });
    expect(store).toMatchObject({ done: false, refusal: { code: 'store/unavailable' } });
  }
});

test('a damaged database is refused, and its folder is free again', async () => {
  mkdirSync(join(folder, 'database'));
  writeFileSync(join(folder, 'database', 'PG_VERSION'), 'no version');
  for (let tries = 0; tries < 2; tries++) {
    expect(await openStore({ folder })).toMatchObject({
      done: false,
      refusal: { code: 'store/unavailable', message: expect.stringContaining(folder) },
    });
  }
});
