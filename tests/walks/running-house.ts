import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program as a person runs it: built, on an empty data folder, with the founding five. */
export interface RunningHouse {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly address: string;
  /** Stops the program and takes its data away. */
  close(): Promise<void>;
}

/** Builds what is stale and serves on a free port. @throws when the program ends before it serves */
export async function runningHouse(): Promise<RunningHouse> {
  const build = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`the house does not build:\n${build.stderr}`);
  const data = await mkdtemp(join(tmpdir(), 'biennium-walk-'));
  const program = spawn(
    process.execPath,
    ['packages/server/bin/biennium.js', 'serve', '--port', '0', '--data', data],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return {
    address: await addressPrinted(program),
    close: async () => {
      if (program.exitCode === null) {
        program.kill('SIGTERM');
        await once(program, 'exit');
      }
      await rm(data, { recursive: true, force: true });
    },
  };
}

function addressPrinted(program: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const listen = (piece: Buffer) => {
      said += piece.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) found(address);
    };
    program.stdout?.on('data', listen);
    program.stderr?.on('data', listen);
    program.once('exit', (code) => failed(new Error(`the program ended with ${code}:\n${said}`)));
  });
}
