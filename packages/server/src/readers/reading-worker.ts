import { parentPort } from 'node:worker_threads';
import { readMarkedUp } from '@biennium/documents';
import { type LongWork, longWork } from '../commands/long-work.ts';
import { readFile } from '../commands/read-file.ts';

/** What a thread is asked for: to read a file or what was marked in one, or to do long work. */
export type ReadingRequest =
  | { readonly kind: 'read' | 'marked-up'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'work'; readonly work: keyof LongWork; readonly given: readonly unknown[] };

/** A thread that reads and works: takes one request at a time and posts its answer. */
parentPort?.on('message', async (request: ReadingRequest) => {
  parentPort?.postMessage({ answer: await answerTo(request) });
});

function answerTo(request: ReadingRequest): unknown {
  switch (request.kind) {
    case 'read':
      return readFile(request.bytes, request.name);
    case 'marked-up':
      return readMarkedUp(request.bytes, request.name);
    case 'work':
      return (longWork[request.work] as (...given: readonly unknown[]) => unknown)(...request.given);
  }
}
