import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { longestSocketName } from './longest-socket-name.ts';

/** What the owner of a data folder tells a process of the same user that asks. */
export interface Owner {
  readonly pid: number;
  /** Where its HTTP API answers; null when it serves none. */
  readonly address: string | null;
  /** Proves to that API that the asker may open the folder. */
  readonly key: string;
}

/** The right to a data folder. It is lost with the process, however that ends. */
export interface Lock {
  readonly key: string;
  /** Says from now on where the owner's HTTP API answers. */
  announce(address: string): void;
  release(): Promise<void>;
}

const takeoverSeconds = 10;

/**
 * Takes the data folder for this process, or answers who has it. Two processes on one folder would destroy it, so the
 * owner listens on a socket that its lock names: as long as it answers the folder is taken, and a killed owner
 * answers no more.
 */
export async function takeLock(folder: string): Promise<Lock | Owner> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock');
  const key = randomBytes(24).toString('base64url');
  const own = await listen(folder, key);
  for (;;) {
    if (claim(file, own.socket)) {
      return {
        key,
        announce: own.announce,
        release: async () => {
          rmSync(file, { force: true });
          await own.close();
        },
      };
    }
    const owner = await ownerOf(folder);
    if (owner !== null) {
      await own.close();
      return owner;
    }
    await removeDead(folder, file);
  }
}

/** The living owner of a data folder; null when it has none. */
export async function ownerOf(folder: string): Promise<Owner | null> {
  const socket = contents(join(folder, 'lock'));
  return socket === null ? null : askOwner(socket);
}

/** Whether what {@link takeLock} gave is the lock, not its present owner. */
export function isLock(given: Lock | Owner): given is Lock {
  return 'release' in given;
}

async function listen(folder: string, key: string) {
  let address: string | null = null;
  const name = `owner-${randomBytes(4).toString('hex')}.sock`;
  const inFolder = join(folder, name);
  const scratch =
    Buffer.byteLength(inFolder) <= longestSocketName ? null : mkdtempSync(join(tmpdir(), 'biennium-'));
  const socket = scratch === null ? inFolder : join(scratch, name);
  const server = createServer((asker) => {
    asker.on('error', () => {});
    asker.end(JSON.stringify({ pid: process.pid, address, key } satisfies Owner));
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(socket, listening));
  server.unref();
  return {
    socket,
    announce: (where: string) => {
      address = where;
    },
    close: async () => {
      await new Promise<void>((closed) => server.close(() => closed()));
      if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Puts the lock in its place, whole, unless one is there. */
function claim(file: string, socket: string): boolean {
  const draft = `${file}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, socket, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes the lock of a dead owner. One process at a time judges and removes, so that a new lock is never removed. */
async function removeDead(folder: string, file: string): Promise<void> {
  const takeover = `${file}-takeover`;
  try {
    writeFileSync(takeover, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = statSync(takeover, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > takeoverSeconds * 1000) rmSync(takeover, { force: true });
    else await pause(50);
    return;
  }
  try {
    const socket = contents(file);
    if (socket !== null && (await ownerOf(folder)) === null) {
      rmSync(file, { force: true });
      rmSync(socket, { force: true });
    }
  } finally {
    rmSync(takeover, { force: true });
  }
}

function contents(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Asks at the socket; null when nobody listens there. */
async function askOwner(socket: string): Promise<Owner | null> {
  return new Promise((answer) => {
    let said = '';
    const asker = connect(socket);
    asker.setEncoding('utf8');
    asker.on('data', (words) => {
      said += words;
    });
    asker.on('error', () => answer(null));
    asker.on('close', () => answer(said === '' ? null : (JSON.parse(said) as Owner)));
  });
}
