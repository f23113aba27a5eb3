import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packages = ['core', 'documents', 'server'].map((name) => join(root, 'packages', name));
const dist = join(root, 'packages/server/dist');
const stamp = join(dist, '.built');
const lock = join(dist, '.building');

/**
 * Compiles the packages when a source is newer than the last build. Tells what it does on standard error, so that
 * standard output stays the result alone. Processes started at the same time wait for the one that builds.
 *
 * @returns {Promise<boolean>} false when there is nothing that could be run
 */
export async function buildWhenStale() {
  if (!existsSync(join(root, 'packages/server/src')) || !stale()) return true;
  await takeLock();
  try {
    return stale() ? build() : true;
  } finally {
    rmSync(lock, { force: true });
  }
}

function stale() {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return packages.some((folder) => newerWithin(join(folder, 'src'), built));
}

/** Whether a source in `folder`, or the folder itself (a file came or went), is newer than `time`. */
export function newerWithin(folder, time) {
  if (!existsSync(folder)) return false;
  if (statSync(folder).mtimeMs > time) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return newerWithin(path, time);
    return !entry.name.endsWith('.test.ts') && statSync(path).mtimeMs > time;
  });
}

function build() {
  const started = new Date();
  process.stderr.write('biennium: building …\n');
  const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const run = spawnSync(process.execPath, [compiler, '-b', ...packages], { encoding: 'utf8' });
  process.stderr.write(`${run.stdout}${run.stderr}`);
  if (run.status !== 0)
    process.stderr.write('biennium: the sources have errors of type; running what was built\n');
  if (!existsSync(join(dist, 'cli/main.js'))) return false;
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
  return true;
}

/** Waits until no other living process builds, then says that this one does. */
async function takeLock() {
  for (;;) {
    try {
      mkdirSync(dist, { recursive: true });
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!ownerLives()) rmSync(lock, { force: true });
      else await pause(100);
    }
  }
}

function ownerLives() {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
