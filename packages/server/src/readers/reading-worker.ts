import { parentPort } from 'node:worker_threads';
import {
  amendmentsFromMarkedUp,
  type Draft,
  type GivenFact,
  type Instrument,
  type MarkedUpDocument,
  routineProposals,
} from '@biennium/core';
import { readMarkedUp } from '@biennium/documents';
import { readFile } from '../commands/read-file.ts';

/** What a thread is asked for: to read a file or what was marked in one, what is proposed for a next text, what delegations ask for. */
export type ReadingRequest =
  | { readonly kind: 'read' | 'marked-up'; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly kind: 'propose';
      readonly base: Instrument;
      readonly earlier: readonly Instrument[];
      readonly facts: readonly GivenFact[];
    }
  | {
      readonly kind: 'amend';
      readonly draft: Draft;
      readonly markedUp: MarkedUpDocument;
      readonly delegation: string;
    };

/** A thread that reads: takes one request at a time and posts its answer. */
parentPort?.on('message', async (request: ReadingRequest) => {
  parentPort?.postMessage({ answer: await answerTo(request) });
});

function answerTo(request: ReadingRequest): unknown {
  switch (request.kind) {
    case 'read':
      return readFile(request.bytes, request.name);
    case 'marked-up':
      return readMarkedUp(request.bytes, request.name);
    case 'propose':
      return routineProposals(request.base, request.earlier, request.facts);
    case 'amend':
      return amendmentsFromMarkedUp(request.draft, request.markedUp, request.delegation);
  }
}
