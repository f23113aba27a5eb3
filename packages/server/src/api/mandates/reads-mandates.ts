import { createMiddleware } from 'hono/factory';
import { contextOf, type Env, type House } from '../house.ts';

/** After whatever may have changed a text or a lineage, mandates are read and followed anew where that is needed. */
export function readsMandates(house: House) {
  return createMiddleware<Env>(async (c, next) => {
    await next();
    if (c.req.method !== 'GET' && c.res.ok) house.mandates.soon(contextOf(house, c));
  });
}
