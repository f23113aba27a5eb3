import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program in a process of its own. */
export interface Program {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  /** The token with which the first administrator signs in; null where there is one. */
  readonly firstToken: string | null;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the program, as it was built, on a store; it tells the first link within some milliseconds of its address. @throws when it ends before it serves */
export async function startProgram(place: readonly string[], patience = 300): Promise<Program> {
  const words = ['serve', '--port', '0', '--no-corpus', ...place];
  const start = `import('./packages/server/dist/cli/main.js').then(({ main }) => main(process.argv.slice(1)))`;
  const child = spawn(process.execPath, ['-e', start, '--', ...words], {
    cwd: rootFolder(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await untilItServes(child, patience);
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
  if (address === undefined) throw new Error(`the program said no address: ${said}`);
  return {
    ...{ address, firstToken: /sign-in#([\w-]+)/.exec(said)?.[1] ?? null },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** What it said until it said where it serves, and how the first administrator signs in: one line, or two. */
function untilItServes(child: ChildProcess, patience: number): Promise<string> {
  return new Promise((serves, failed) => {
    let said = '';
    const hear = (piece: Buffer) => {
      said += piece.toString();
      if (/serves on .*\n/.test(said)) setTimeout(() => serves(said), patience);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => failed(new Error(`the program ended with ${code}:\n${said}`)));
  });
}

/** The folder of the house. */
export function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'packages/server/dist'))) folder = dirname(folder);
  return folder;
}
