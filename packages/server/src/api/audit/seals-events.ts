import { createMiddleware } from 'hono/factory';
import { Sealing } from '../../commands/audit/sealing.ts';
import type { Env, House } from '../house.ts';

/** What a request did is sealed before it is answered (rule F30). */
export function sealsEvents({ store }: House) {
  const sealing = new Sealing(store.db);
  return createMiddleware<Env>(async (c, next) => {
    await next();
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') await sealing.seal();
  });
}
