import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program as a person runs it: built, with the founding five, and with all that can be read from them. */
export interface RunningHouse {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly address: string;
  /** The token with which the first administrator signs in, once the program has told it; never where the store has accounts. */
  readonly firstToken: Promise<string>;
  /** Stops the program and takes its data away. */
  close(): Promise<void>;
}

/** Serves a copy of the prepared house on a free port. @throws when the program ends before it serves */
export async function runningHouse(): Promise<RunningHouse> {
  const data = await mkdtemp(join(tmpdir(), 'biennium-walk-'));
  await cp(inject('preparedData'), data, { recursive: true, mode: constants.COPYFILE_FICLONE });
  const house = await houseOn(data);
  return {
    ...house,
    close: async () => {
      await house.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Serves what a folder holds, and leaves it there. @throws when the program ends before it serves */
export async function houseOn(data: string): Promise<RunningHouse> {
  const program = spawn(
    process.execPath,
    ['packages/server/bin/biennium.js', 'serve', '--port', '0', '--data', data],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const firstToken = tokenPrinted(program);
  return {
    address: await addressPrinted(program),
    firstToken,
    close: async () => {
      if (program.exitCode !== null) return;
      program.kill('SIGTERM');
      await once(program, 'exit');
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

function tokenPrinted(program: ChildProcess): Promise<string> {
  return new Promise((found) => {
    let said = '';
    program.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const token = /\/sign-in#([\w-]+)\n/.exec(said)?.[1];
      if (token !== undefined) found(token);
    });
  });
}
