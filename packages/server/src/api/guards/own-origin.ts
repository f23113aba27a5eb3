import type { MiddlewareHandler } from 'hono';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets another site change nothing through the person's browser: a request that changes something comes from a page
 * of this server, or from no browser at all (which says no origin).
 */
export function ownOrigin(): MiddlewareHandler {
  return async (c, next) => {
    if (harmless.has(c.req.method)) return next();
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const sameSite = site === undefined || site === 'same-origin' || site === 'none';
    const sameOrigin = origin === undefined || originHost(origin) === c.req.header('host')?.toLowerCase();
    if (sameSite && sameOrigin) return next();
    return answerRefusal(c, refusal('request/foreign-origin', 'Another site may not change anything here.'));
  };
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
