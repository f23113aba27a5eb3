import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readyToEmbed } from '../../test-kit/engines.ts';
import { openStore } from '../open.ts';
import { isLock, type Lock, ownerOf, takeLock } from './lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'biennium-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function taken(): Promise<Lock> {
  const lock = await takeLock(folder);
  if (!isLock(lock)) throw new Error('the folder is taken');
  return lock;
}

test('a folder has one owner, who says where it serves', async () => {
  const lock = await taken();
  lock.announce('http://127.0.0.1:3000/');
  const owner = { pid: process.pid, address: 'http://127.0.0.1:3000/', key: lock.key };
  expect(await takeLock(folder)).toEqual(owner);
  expect(await ownerOf(folder)).toEqual(owner);
  await lock.release();
  expect(await ownerOf(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('of many who want a folder one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => takeLock(folder)));
  const locks = all.filter(isLock);
  expect(locks).toHaveLength(1);
  await locks[0]?.release();
});

test('a folder with a long name can be taken', async () => {
  folder = join(folder, 'a'.repeat(120));
  const lock = await taken();
  expect(await ownerOf(folder)).toMatchObject({ pid: process.pid });
  await lock.release();
});

/** Opens the store in a process of its own and leaves it open. */
async function otherProcess(): Promise<ReturnType<typeof spawn>> {
  const compiled = new URL('../../../dist/store/open.js', import.meta.url).href;
  const script = `
    const { openStore } = await import(${JSON.stringify(compiled)});
    const { value } = await openStore({ folder: ${JSON.stringify(folder)} });
    const rows = Array.from({ length: 50 }, (_, n) => 'event:' + n);
    for (const id of rows) {
      await value.db.insertInto('event').values({ workspace: 'workspace:main', id, author: 'a', action: 'x', subject: 's',
        before: 'null', after: 'null' }).execute();
    }
    process.stdout.write('open');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child;
}

test('a killed owner leaves a folder that can be opened, with all that it acknowledged', async () => {
  await readyToEmbed();
  const child = await otherProcess();
  expect(await openStore({ folder })).toMatchObject({ done: false, refusal: { code: 'store/in-use' } });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(join(folder, 'lock'))).toBe(true);
  const store = await openStore({ folder });
  if (!store.done) throw new Error(store.refusal.message);
  const kept = await store.value.db.selectFrom('event').select('id').execute();
  await store.value.close();
  expect(kept).toHaveLength(50);
});
