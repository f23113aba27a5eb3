import type { MiddlewareHandler } from 'hono';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';

/** Refuses an address with a NUL in it: no store can hold one, and nobody types one. */
export function plainAddress(): MiddlewareHandler {
  return async (c, next) => {
    if (!c.req.url.includes('%00')) return next();
    return answerRefusal(c, refusal('request/invalid', 'An address has no NUL in it.'));
  };
}
