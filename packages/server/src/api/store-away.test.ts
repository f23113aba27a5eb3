import { expect, test } from 'vitest';
import { serverEngine } from '../test-kit/engines.ts';
import { runningServer } from '../test-kit/running-server.ts';

const engine = await serverEngine();

test.skipIf(engine === null)('a database that goes away is said to be away, not a fault', async () => {
  if (!engine) return;
  const server = await runningServer({ store: await engine.store() });
  expect((await server.get('/api/health')).status).toBe(200);
  await engine.remove();
  const answer = await server.get('/api/instruments');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ error: { code: 'store/unavailable' } });
  await server.close();
});
