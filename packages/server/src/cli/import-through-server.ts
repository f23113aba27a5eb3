import { setTimeout as pause } from 'node:timers/promises';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { DiscoveryProgress } from '../store/repositories/discovery-runs.ts';
import type { ImportProgress } from '../store/repositories/imports.ts';

/** A server that has the data folder, and the proof that we may open that folder too. */
export interface RunningServer {
  readonly address: string;
  readonly key: string;
}

/** Lets the server that has the store import the files, and follows it. */
export async function importThroughServer(
  { address, key }: RunningServer,
  paths: readonly string[],
  progressed: (progress: { readonly finished: number; readonly total: number }) => void,
  signal: AbortSignal,
): Promise<Result<ImportProgress>> {
  const started = await ask<ImportProgress>(new URL('/api/imports', address), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ paths }),
  });
  if (!started.done) return started;
  const run = new URL(`/api/imports/${encodeURIComponent(started.value.id)}`, address);
  return followed<ImportProgress>(run, signal, ({ total, kept, known, unreadable }) => {
    if (total !== null) progressed({ finished: kept + known + unreadable, total });
  });
}

/** Lets the server that has the store look for lineages, and follows it. */
export async function discoverThroughServer(
  { address }: RunningServer,
  progressed: (progress: DiscoveryProgress) => void,
  signal: AbortSignal,
): Promise<Result<DiscoveryProgress>> {
  const started = await ask<DiscoveryProgress>(new URL('/api/discoveries', address), { method: 'POST' });
  if (!started.done) return started;
  const run = new URL(`/api/discoveries/${encodeURIComponent(started.value.id)}`, address);
  return followed<DiscoveryProgress>(run, signal, progressed);
}

/** Asks how far a run is until it ends, and stops it when the signal says so. */
async function followed<P extends ImportProgress | DiscoveryProgress>(
  run: URL,
  signal: AbortSignal,
  told: (progress: P) => void,
): Promise<Result<P>> {
  let stopping = false;
  for (;;) {
    await pause(200);
    if (signal.aborted && !stopping) {
      stopping = true;
      const stopped = await ask<P>(run, { method: 'DELETE' });
      if (!stopped.done) return stopped;
    }
    const progress = await ask<P>(run, {});
    if (!progress.done) return progress;
    told(progress.value);
    const { state } = progress.value;
    if (state === 'failed') return refused(refusal('bug', 'It failed; the server says why on its console.'));
    if (state !== 'running') return progress;
  }
}

async function ask<P extends object>(url: URL, request: RequestInit): Promise<Result<P>> {
  let answer: Response;
  try {
    answer = await fetch(url, request);
  } catch {
    return refused(refusal('store/unavailable', `The server at ${url.origin} went away.`));
  }
  const body = (await answer.json()) as P | { error: Refusal };
  return 'error' in body ? refused(body.error) : done(body);
}
