import { existsSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { DurableFileSystem } from './durable-file-system.ts';
import { engineParameters } from './engine-parameters.ts';
import { templateFile } from './template.ts';

/**
 * The embedded engine in a thread of its own, so that a long query never holds up the server. It speaks
 * PostgreSQL's protocol on a Unix socket. Posts `ready`, and after a message, `stopped`.
 */
export interface DatabaseWorkerData {
  /** The folder of the database; null keeps it in memory. */
  readonly folder: string | null;
  readonly socket: string;
}

const { folder, socket } = workerData as DatabaseWorkerData;
const fresh = folder === null || !existsSync(`${folder}/PG_VERSION`);
const template = fresh && existsSync(templateFile()) ? readFileSync(templateFile()) : null;
const engine = await PGlite.create({
  ...(folder === null ? {} : { fs: new DurableFileSystem(folder) }),
  startParams: engineParameters(),
  ...(template === null ? {} : { loadDataDir: new Blob([template]) }),
});
const server = new PGLiteSocketServer({ db: engine, path: socket, maxConnections: 8 });
await server.start();

parentPort?.once('message', async () => {
  await server.stop();
  await engine.close();
  parentPort?.postMessage('stopped');
  parentPort?.close();
});
parentPort?.postMessage('ready');
