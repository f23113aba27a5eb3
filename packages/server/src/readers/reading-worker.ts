import { parentPort } from 'node:worker_threads';
import { type GivenFact, type Instrument, routineProposals } from '@biennium/core';
import { readMarkedUp } from '@biennium/documents';
import { readFile } from '../commands/read-file.ts';

/** What a thread is asked for: to read a file, to read what was marked in one, or what is proposed for the text after another. */
export type ReadingRequest =
  | { readonly kind: 'read' | 'marked-up'; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly kind: 'propose';
      readonly base: Instrument;
      readonly earlier: readonly Instrument[];
      readonly facts: readonly GivenFact[];
    };

/** A thread that reads: takes one request at a time and posts its answer. */
parentPort?.on('message', async (request: ReadingRequest) => {
  parentPort?.postMessage({ answer: await answerTo(request) });
});

function answerTo(request: ReadingRequest): unknown {
  if (request.kind === 'propose') return routineProposals(request.base, request.earlier, request.facts);
  const { kind, bytes, name } = request;
  return kind === 'read' ? readFile(bytes, name) : readMarkedUp(bytes, name);
}
