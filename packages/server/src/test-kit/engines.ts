import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { buildWhenStale } from '../../bin/build-when-stale.js';
import { makeTemplate } from '../store/embedded/template.ts';
import { openStore, type Store } from '../store/open.ts';

/** A place for stores of one engine, made for a test file and removed after it. */
export interface TestEngine {
  /** An empty store. */
  store(): Promise<Store>;
  remove(): Promise<void>;
}

/** The engine inside the program, in memory. The thread it runs in is compiled, so the build comes first. */
export async function embeddedEngine(): Promise<TestEngine> {
  await readyToEmbed();
  return { store: () => opened({ memory: true }), remove: async () => {} };
}

/** What an embedded store needs before it can be opened from a test. */
export async function readyToEmbed(): Promise<void> {
  await buildWhenStale();
  await makeTemplate();
}

/**
 * PostgreSQL: the server at BIENNIUM_TEST_DATABASE_URL, or one that is started in a temporary folder when its
 * programs are found. Null where there is neither.
 */
export async function serverEngine(): Promise<TestEngine | null> {
  const named = process.env['BIENNIUM_TEST_DATABASE_URL'];
  const cluster = named ? { url: named, remove: () => {} } : startCluster();
  if (!cluster) return null;
  const made: string[] = [];
  const ask = async (statement: string) => {
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    async store() {
      const name = `biennium_test_${randomBytes(6).toString('hex')}`;
      await ask(`create database ${name}`);
      made.push(name);
      const url = new URL(cluster.url);
      url.pathname = `/${name}`;
      return opened({ databaseUrl: url.href });
    },
    async remove() {
      for (const name of made) await ask(`drop database ${name} with (force)`);
      cluster.remove();
    },
  };
}

async function opened(place: Parameters<typeof openStore>[0]): Promise<Store> {
  const store = await openStore(place);
  if (!store.done) throw new Error(store.refusal.message);
  return store.value;
}

/** Starts PostgreSQL on a port of its own. It will not run as root, so a test that does gives it another user. */
function startCluster(): { url: string; remove(): void } | null {
  if (spawnSync('pg_ctl', ['--version']).status !== 0) return null;
  if (spawnSync('initdb', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'biennium-postgres-'));
  const nobody = 65_534;
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if (process.getuid?.() === 0) chownSync(folder, nobody, nobody);
  const run = (program: string, words: string[]) => {
    const ran = spawnSync(program, words, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (ran.status !== 0) throw new Error(`${program}: ${ran.stderr}`);
  };
  const data = join(folder, 'data');
  const port = 20_000 + (process.pid % 20_000);
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C']);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    remove() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
