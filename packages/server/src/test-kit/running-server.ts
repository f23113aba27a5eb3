import { serverApp } from '../api/app.ts';
import type { House } from '../api/house.ts';
import { listen } from '../api/listen.ts';
import { Discoveries } from '../commands/discoveries.ts';
import { MandateReading } from '../commands/mandate-reading.ts';
import { readFile } from '../commands/read-file.ts';
import type { Store } from '../store/open.ts';
import { discoverHere } from './discover-here.ts';
import { draftHere } from './draft-here.ts';
import { embeddedEngine } from './engines.ts';

/** A server on a real socket, with a store of its own unless one is given. */
export interface RunningServer {
  readonly address: string;
  readonly store: Store;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path: string, json: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export async function runningServer(house: Partial<House> = {}): Promise<RunningServer> {
  const store = house.store ?? (await (await embeddedEngine()).store());
  const hosts = ['127.0.0.1', 'localhost'];
  const mandates = house.mandates ?? new MandateReading(draftHere);
  const discoveries = new Discoveries(discoverHere, (context) => mandates.soon(context));
  const app = serverApp({
    ...{ read: readFile, readers: 1, discoveries, drafting: draftHere, hosts, webFolder: null },
    ...house,
    mandates,
    store,
  });
  const listening = await listen(app, 0, '127.0.0.1');
  if (!listening.done) throw new Error(listening.refusal.message);
  const address = `http://127.0.0.1:${listening.value.port}`;
  return {
    address,
    store,
    get: (path, headers = {}) => fetch(address + path, { headers }),
    send: (method, path, json, headers = {}) =>
      fetch(address + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(json),
      }),
    async close() {
      await listening.value.close();
      await discoveries.close();
      await mandates.close();
      await store.close();
    },
  };
}
