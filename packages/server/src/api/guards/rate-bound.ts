import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';

const minuteMilliseconds = 60_000;
/** Addresses that are counted at a time; when there are more, counting begins anew. */
const mostAddresses = 10_000;

/** Answers so many requests of one address in a minute, and refuses those beyond: who has no account is not known by anything else. */
export function rateBound(mostInMinute: number, now: () => number = Date.now): MiddlewareHandler {
  let counted = new Map<string, number>();
  let since = now();
  return async (c, next) => {
    if (now() - since >= minuteMilliseconds || counted.size >= mostAddresses) {
      counted = new Map();
      since = now();
    }
    const address = getConnInfo(c).remote.address ?? '';
    const count = (counted.get(address) ?? 0) + 1;
    counted.set(address, count);
    if (count <= mostInMinute) return next();
    return answerRefusal(c, refusal('request/too-many', 'Too many requests. Wait a minute.'));
  };
}
