import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of its own, as careful with the disk as it is by default. */
export interface OwnCluster {
  readonly url: string;
  /** Ends it as a power cut would, and starts it again. */
  kill(): void;
  remove(): void;
}

const nobody = 65_534;

/** Starts PostgreSQL in a temporary folder. It will not run as root, so whoever is gives it another user. @throws when it is not installed */
export function ownCluster(): OwnCluster {
  const folder = mkdtempSync(join(tmpdir(), 'biennium-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, nobody, nobody);
  const data = join(folder, 'data');
  const port = 20_000 + (process.pid % 20_000);
  const run = (program: string, words: readonly string[]) => {
    const ran = spawnSync(program, words, {
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
      ...{ cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
    });
    if (ran.error) throw ran.error;
    if (ran.status !== 0) throw new Error(`${program}: ${ran.stderr}`);
  };
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const start = () => run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C']);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    kill() {
      const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
      startWhenItsPartsAreGone(start);
    },
    remove() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The parts of a killed server end a moment after it, and none starts beside them. */
function startWhenItsPartsAreGone(start: () => void): void {
  for (let tries = 50; ; tries--) {
    try {
      start();
      return;
    } catch (error) {
      if (tries === 0) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}
