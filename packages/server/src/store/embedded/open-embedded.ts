import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../../worker-file.ts';
import type { DatabaseWorkerData } from './database-worker.ts';
import { longestSocketName } from './longest-socket-name.ts';
import { makeDurable } from './make-durable.ts';

const socketName = '.s.PGSQL.5432';

/** The embedded engine, running. PostgreSQL's protocol is spoken in `socketFolder`, at its usual name. */
export interface EmbeddedEngine {
  readonly socketFolder: string;
  close(): Promise<void>;
}

/** The engine could not start on its folder: the disk is full, or the database there is damaged. */
export class DatabaseNotStarted extends Error {}

/**
 * Starts the engine on the database in `folder`, or in memory when it is null. A new database starts from the
 * template where there is one. The caller holds the lock of the folder.
 * @throws DatabaseNotStarted
 */
export async function openEmbedded(folder: string | null): Promise<EmbeddedEngine> {
  const database = folder === null ? null : join(folder, 'database');
  const fresh = database !== null && !existsSync(join(database, 'PG_VERSION'));
  if (database !== null) mkdirSync(database, { recursive: true, mode: 0o700 });
  const socketFolder = folderForSocket(folder);
  const socket = join(socketFolder, socketName);
  const data: DatabaseWorkerData = { folder: database, socket };
  const worker = new Worker(workerFile('database-worker', import.meta.url), {
    workerData: data,
    execArgv: [],
  });
  try {
    await answered(worker);
  } catch (error) {
    await worker.terminate();
    rmSync(socketFolder, { recursive: true, force: true });
    // The engine's file system throws objects of its own kind.
    const reason = error instanceof Error ? error.message : 'its files could not be read or written';
    throw new DatabaseNotStarted(reason);
  }
  if (fresh) makeDurable(database);
  return {
    socketFolder,
    async close() {
      const stopped = answered(worker);
      worker.postMessage('stop');
      await stopped;
      rmSync(socketFolder, { recursive: true, force: true });
    },
  };
}

/**
 * A folder for the engine's socket: beside the database, where nobody tidies up while the program runs for weeks; only
 * where that name is too long for a socket, among the temporary files. What a killed owner left there is removed.
 */
function folderForSocket(folder: string | null): string {
  const beside = folder === null ? null : join(folder, 'engine');
  if (beside === null || Buffer.byteLength(join(beside, socketName)) > longestSocketName) {
    return mkdtempSync(join(tmpdir(), 'biennium-'));
  }
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { mode: 0o700 });
  return beside;
}

/** The next thing the worker says. Later faults of the worker find no listener and end the program, as they should. */
async function answered(worker: Worker): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stopped = () => reject(new Error('the embedded database stopped'));
    const failed = (error: Error) => reject(error);
    worker.once('error', failed).once('exit', stopped);
    worker.once('message', () => {
      worker.off('error', failed).off('exit', stopped);
      resolve();
    });
  });
}
