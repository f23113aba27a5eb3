import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { rateBound } from './rate-bound.ts';

test('[F45] who asks too often is told to wait a minute, and nobody else is', async () => {
  let now = 0;
  const app = new Hono();
  app.use(rateBound(3, () => now));
  app.get('/', (c) => c.text('answered'));
  const ask = async (remoteAddress: string) =>
    (await app.request('/', {}, { incoming: { socket: { remoteAddress } } })).status;
  const asked = async (times: number, address: string) => {
    const answers: number[] = [];
    for (let i = 0; i < times; i++) answers.push(await ask(address));
    return answers;
  };
  expect(await asked(4, '192.0.2.1')).toEqual([200, 200, 200, 429]);
  expect(await asked(1, '192.0.2.2')).toEqual([200]);
  now = 59_999;
  expect(await asked(1, '192.0.2.1')).toEqual([429]);
  now = 60_000;
  expect(await asked(1, '192.0.2.1')).toEqual([200]);
});
