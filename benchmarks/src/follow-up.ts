import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillStore, SIZE } from './follow-up/filled-store.ts';
import { asked } from './kills/asked.ts';
import { ownCluster } from './kills/own-cluster.ts';
import { type Program, rootFolder, startProgram } from './kills/program.ts';

/*
 * How long the server takes to answer the pages of the follow-up, with 5,000 lines, 40,000 reports and 200 organizations: one person on the engine
 * inside the program, 50 at once on PostgreSQL.
 *
 *   npm run bench -- follow-up
 */

const ALONE = 60;
const PEOPLE = 50;
const EACH = 24;

interface Place {
  readonly words: readonly string[];
  readonly store: { readonly folder: string } | { readonly databaseUrl: string };
}

const folder = mkdtempSync(join(tmpdir(), 'biennium-follow-up-'));
try {
  process.stdout.write(
    `${SIZE.lines.reduce((sum, lines) => sum + lines, 0)} lines, ${SIZE.lines.reduce((sum, lines) => sum + lines, 0) * 2 * SIZE.rounds} reports, ${SIZE.organizations} organizations\n\n`,
  );
  process.stdout.write(
    '| engine | people | page | answers | p50 ms | p95 ms | errors |\n|---|---|---|---|---|---|---|\n',
  );
  const data = join(folder, 'data');
  await measured('inside the program', 1, ALONE, { words: ['--data', data], store: { folder: data } });
  const cluster = clusterOrNone();
  if (cluster === null) process.stdout.write('\nThere is no PostgreSQL here.\n');
  else {
    const place = { words: ['--database-url', cluster.url], store: { databaseUrl: cluster.url } };
    await measured('PostgreSQL', PEOPLE, EACH, place).finally(() => cluster.remove());
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function clusterOrNone() {
  try {
    return ownCluster();
  } catch {
    return null;
  }
}

/** Fills a store, and has so many people ask for each page so many times, one after the other. */
async function measured(
  engine: string,
  people: number,
  each: number,
  { words, store }: Place,
): Promise<void> {
  const first = await startProgram(words, 5_000);
  const { session, organizations } = await prepared(first).finally(() => first.kill());
  const { matrix, round } = await fillStore(rootFolder(), store, organizations);
  const program = await startProgram(words);
  try {
    const pages: Readonly<Record<string, string>> = {
      home: '/api/home',
      'matrix, 200 lines': `/api/activities?matrix=${encodeURIComponent(matrix)}&size=200`,
      'chase list': `/api/rounds/${encodeURIComponent(round)}/chase`,
    };
    for (const path of Object.values(pages)) await asked(program.address, session, 'GET', path);
    const times = new Map(Object.keys(pages).map((name) => [name, [] as number[]]));
    let errors = 0;
    const person = async (start: number) => {
      for (let turn = 0; turn < each * times.size; turn += 1) {
        const [name, path] = Object.entries(pages)[(start + turn) % times.size] as [string, string];
        const began = performance.now();
        const isDone = await asked(program.address, session, 'GET', path).then(
          () => true,
          () => false,
        );
        if (isDone) times.get(name)?.push(performance.now() - began);
        else errors += 1;
      }
    };
    await Promise.all(Array.from({ length: people }, (_, start) => person(start)));
    for (const [name, took] of times) {
      took.sort((one, other) => one - other);
      const at = (share: number) => (took[Math.floor((took.length - 1) * share)] ?? 0).toFixed(0);
      process.stdout.write(
        `| ${engine} | ${people} | ${name} | ${took.length} | ${at(0.5)} | ${at(0.95)} | ${errors} |\n`,
      );
    }
  } finally {
    await program.kill();
  }
}

/** A coordinator who is signed in, and the organizations. */
async function prepared({ address, firstToken }: Program) {
  const names = Array.from({ length: SIZE.organizations }, (_, n) => `Sample organization ${n}`);
  const table = ['Name (English)', ...names].join('\n');
  const { fingerprint } = await given(`${address}/api/organizations/preview`, table);
  await given(`${address}/api/organizations/import`, table, fingerprint);
  const { items } = await asked(address, null, 'GET', '/api/organizations');
  const organizations = (items as { id: string }[]).map(({ id }) => id);
  const who = { name: 'Sample administrator', language: 'en' };
  const administrator = (await asked(address, null, 'POST', '/api/session', { token: firstToken, who }))
    .session;
  const invitation = { name: 'Sample', language: 'en', roles: [{ role: 'coordinator', side: 'a' }] };
  const { path } = await asked(address, administrator, 'POST', '/api/accounts', invitation);
  const { session } = await asked(address, null, 'POST', '/api/session', { token: path.split('#')[1] });
  return { session: session as string, organizations };
}

/** Gives a table, with the fingerprint of its preview when it is accepted. */
async function given(address: string, table: string, fingerprint?: string): Promise<{ fingerprint: string }> {
  const form = new FormData();
  form.set('file', new File([table], 'organizations.csv'));
  if (fingerprint !== undefined) form.set('fingerprint', fingerprint);
  const answer = await fetch(address, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json() as Promise<{ fingerprint: string }>;
}
