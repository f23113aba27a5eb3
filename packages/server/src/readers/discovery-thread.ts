import { MessageChannel, Worker } from 'node:worker_threads';
import type { DiscoveredLineage } from '@biennium/core';
import type { DiscoveryWays } from '../commands/discover-lineages.ts';
import { workerFile } from '../worker-file.ts';
import type { DiscoveryRequest, FromDiscovery } from './discovery-worker.ts';

/** What the thread may hold: the paragraphs of some hundred thousand instruments would need more. */
const mostMegabytes = 3072;

/**
 * Discovers lineages in a thread of its own, so that the program answers meanwhile. The thread asks for one page after the other and
 * keeps none. Given up, with an empty answer, when the signal says so.
 */
export const discoverInThread: DiscoveryWays['discover'] = async (pages, decisions, signal) => {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  const { port1: toThread, port2: inThread } = new MessageChannel();
  const request: DiscoveryRequest = { turn, pages: inThread, decisions };
  const worker = new Worker(workerFile('discovery-worker', import.meta.url), {
    execArgv: [],
    workerData: request,
    transferList: [inThread],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const given = pages[Symbol.asyncIterator]();
  try {
    return await new Promise<readonly DiscoveredLineage[]>((answer, fault) => {
      const giveUp = () => answer([]);
      if (signal?.aborted) giveUp();
      signal?.addEventListener('abort', giveUp, { once: true });
      const giveNext = async () => {
        const next = await given.next();
        toThread.postMessage(next.done ? null : next.value);
        Atomics.store(turn, 0, 1);
        Atomics.notify(turn, 0);
      };
      worker.on('message', (said: FromDiscovery) => {
        if (said === 'next') giveNext().catch(fault);
        else answer(said);
      });
      worker.once('error', fault);
    });
  } finally {
    await given.return?.();
    await worker.terminate();
    toThread.close();
  }
};
