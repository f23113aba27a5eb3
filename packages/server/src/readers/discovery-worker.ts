import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { DiscoveredLineage, LineageDecision } from '@biennium/core';
import { discoveryAmong, type ReadingPage } from '../commands/discovery-among.ts';

// A thread that discovers lineages. It waits for each page that it asks for, so that one is in memory at a time.

/** What the thread is started with: `turn` is 1 while a page, or null for the end, lies at `pages`. */
export interface DiscoveryRequest {
  readonly turn: Int32Array<SharedArrayBuffer>;
  readonly pages: MessagePort;
  readonly decisions: readonly LineageDecision[];
}

/** What the thread says: that it wants the next page, or what it found. */
export type FromDiscovery = 'next' | readonly DiscoveredLineage[];

const { turn, pages, decisions } = workerData as DiscoveryRequest;

function* givenPages(): Generator<ReadingPage> {
  for (;;) {
    parentPort?.postMessage('next' satisfies FromDiscovery);
    Atomics.wait(turn, 0, 0);
    Atomics.store(turn, 0, 0);
    const page = receiveMessageOnPort(pages)?.message as ReadingPage | null | undefined;
    if (!page) return;
    yield page;
  }
}

parentPort?.postMessage(discoveryAmong(givenPages(), decisions) satisfies FromDiscovery);
