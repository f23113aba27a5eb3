import { setTimeout as pause } from 'node:timers/promises';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
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
  const started = await ask(new URL('/api/imports', address), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ paths }),
  });
  if (!started.done) return started;
  const run = new URL(`/api/imports/${encodeURIComponent(started.value.id)}`, address);
  let stopping = false;
  for (;;) {
    await pause(200);
    if (signal.aborted && !stopping) {
      stopping = true;
      const stopped = await ask(run, { method: 'DELETE' });
      if (!stopped.done) return stopped;
    }
    const progress = await ask(run, {});
    if (!progress.done) return progress;
    const { state, total, kept, known, unreadable } = progress.value;
    if (total !== null) progressed({ finished: kept + known + unreadable, total });
    if (state === 'failed')
      return refused(refusal('bug', 'The import failed; the server says why on its console.'));
    if (state !== 'running') return progress;
  }
}

async function ask(url: URL, request: RequestInit): Promise<Result<ImportProgress>> {
  let answer: Response;
  try {
    answer = await fetch(url, request);
  } catch {
    return refused(refusal('store/unavailable', `The server at ${url.origin} went away.`));
  }
  const body = (await answer.json()) as ImportProgress | { error: Refusal };
  return 'error' in body ? refused(body.error) : done(body);
}
