import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { RunningServer } from './import-through-server.ts';

/** Asks the server that has the store, and waits for as long as it takes. Refused: as it refuses, `store/unavailable`. */
export async function askServer<T extends object>(
  { address, key }: RunningServer,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<Result<T>> {
  const url = new URL(path, address);
  try {
    const said = await new Promise<string>((answer, failed) => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
      const asking = request(url, { method, headers }, (response) => text(response).then(answer, failed));
      asking.once('error', failed);
      asking.end(body === undefined ? undefined : JSON.stringify(body));
    });
    const answer = JSON.parse(said) as T | { error: Refusal };
    return 'error' in answer ? refused(answer.error) : done(answer);
  } catch {
    return refused(refusal('store/unavailable', `The server at ${url.origin} went away.`));
  }
}
