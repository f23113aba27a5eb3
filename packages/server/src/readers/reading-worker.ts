import { parentPort } from 'node:worker_threads';
import { readFile } from '../commands/read-file.ts';

/** A thread that reads files: takes one at a time and posts what it read. */
export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

parentPort?.on('message', async ({ bytes, name }: ReadingRequest) => {
  parentPort?.postMessage(await readFile(bytes, name));
});
