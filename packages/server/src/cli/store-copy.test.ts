import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverApp } from '../api/app.ts';
import { listen } from '../api/listen.ts';
import { administratorLinks } from '../commands/backup/administrator-links.ts';
import { Discoveries } from '../commands/discoveries.ts';
import { MandateReading } from '../commands/mandate-reading.ts';
import { readFile } from '../commands/read-file.ts';
import { localPerson } from '../policies/actor.ts';
import { openStore, type Store } from '../store/open.ts';
import { discoverHere } from '../test-kit/discover-here.ts';
import { draftHere } from '../test-kit/draft-here.ts';
import { readyToEmbed } from '../test-kit/engines.ts';
import { bothSides, given } from '../test-kit/sides.ts';
import { toldConsole } from '../test-kit/told-console.ts';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'biennium-copy-'));
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  await readyToEmbed();
  await onStore('first', async (store) => void (await bothSides(store)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const console = toldConsole();
  const status = await main(words, console);
  return { status, ...console.said };
}

async function onStore<T>(name: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = given(await openStore({ folder: at(name) }));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

test('[S150] a store goes into one file and comes out of it in another folder', async () => {
  const written = await run('backup', at('copy'), '--data', at('first'));
  expect([written.status, written.aside]).toEqual([0, '']);
  expect(written.result).toMatch(/\d+ rows of \d+ tables, \d+ bytes\n$/);
  const restored = await run('restore', at('copy'), '--data', at('second'));
  expect(restored.status).toBe(0);
  expect(restored.result).toContain('Nothing was changed.');
  const again = await run('restore', at('copy'), '--data', at('second'));
  expect([again.status, again.aside]).toEqual([2, expect.stringContaining('holds something already')]);
  writeFileSync(at('cut'), readFileSync(at('copy')).subarray(0, -20));
  expect((await run('restore', at('cut'), '--data', at('third'))).status).toBe(2);
  const [one, other] = await Promise.all(
    ['first', 'second'].map((name) => run('verify', '--json', '--data', at(name))),
  );
  expect(one?.status).toBe(0);
  expect(JSON.parse(other?.result as string)).toEqual(JSON.parse(one?.result as string));
});

test('[F30] verify tells what was changed, where, and by its exit status', async () => {
  await onStore('second', (store) =>
    store.db.updateTable('event').set({ author: 'account:x' }).where('sequence', '=', '2').execute(),
  );
  const { status, result } = await run('verify', '--data', at('second'));
  expect(status).toBe(1);
  expect(result).toMatch(/1 faults:/);
  expect(result).toMatch(/Event 2 \(event:[\w-]+\) is not as it was written\./);
});

test('[S153] a server that has the folder copies and proves it, for whoever could open it', async () => {
  await onStore('first', async (store) => {
    const mandates = new MandateReading(draftHere);
    const discoveries = new Discoveries(discoverHere);
    const hosts = ['127.0.0.1'];
    const app = serverApp({
      ...{ store, read: readFile, readers: 1, discoveries, drafting: draftHere, hosts, webFolder: null },
      mandates,
    } as Parameters<typeof serverApp>[0]);
    const listening = given(await listen(app, 0, '127.0.0.1'));
    const address = `http://127.0.0.1:${listening.port}`;
    store.announce(address);
    try {
      expect((await run('verify', '--data', at('first'))).status).toBe(0);
      expect((await run('backup', at('running'), '--data', at('first'))).status).toBe(0);
      const refused = await run('backup', at('nowhere/x'), '--data', at('first'));
      expect([refused.status, refused.aside]).toEqual([2, expect.stringContaining('could not be written')]);
      const restored = await run('restore', at('running'), '--data', at('first'));
      expect([restored.status, restored.aside]).toEqual([2, expect.stringContaining('has the data folder')]);
      const ask = { method: 'POST', body: JSON.stringify({ file: at('stolen') }) };
      const headers = { 'content-type': 'application/json', authorization: 'Bearer guessed' };
      expect((await fetch(`${address}/api/store/backups`, { ...ask, headers })).status).toBe(403);
      expect((await fetch(`${address}/api/store/verification`)).status).toBe(403);
    } finally {
      await listening.close();
      await discoveries.close();
      await mandates.close();
    }
  });
  expect((await run('restore', at('running'), '--data', at('fourth'))).status).toBe(0);
});

test('[S151] after a back-up was restored, each administrator gets a link and nobody is signed in', async () => {
  await onStore('fourth', async (store) => {
    const { db } = store;
    for (const name of ['Sample Administrator', 'Sample Other'])
      await db
        .insertInto('account')
        .values({
          ...{ id: `account:${name}`, name, email: null, language: 'en', sample: false, version: 1 },
          ...{ author: 'a', made_at: new Date(), disabled_at: null },
        })
        .execute();
    await db
      .insertInto('account_role')
      .values({
        ...{ workspace: 'workspace:main', id: 'role:1', account: 'account:Sample Administrator' },
        ...{ role: 'administrator', side: null, organization: null, from_day: '2026-01-01', until_day: null },
        ...{ author: 'a', made_at: new Date() },
      })
      .execute();
    const links = await administratorLinks({ db, actor: localPerson });
    expect(links.map(({ name }) => name)).toEqual(['Sample Administrator']);
    expect(links[0]?.token).toMatch(/^[\w-]{43}$/);
  });
  await run('backup', at('with accounts'), '--data', at('fourth'));
  const restored = await run('restore', at('with accounts'), '--data', at('fifth'));
  expect(restored.aside).toMatch(
    /^Sample Administrator, administrator, signs in, once, .*\/sign-in#[\w-]{43}\n$/,
  );
});

test.each([[['backup']], [['restore']], [['verify', 'x']], [['backup', 'a', 'b']]])(
  '%j is told in a sentence',
  async (words) => {
    const { status, aside } = await run(...words);
    expect([status, aside]).toEqual([2, expect.stringMatching(/^biennium: [^\n]+\.\n$/)]);
  },
);
