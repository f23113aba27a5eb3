import type { MiddlewareHandler } from 'hono';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';

/**
 * Answers only when it is addressed by a name it knows. A foreign site that points its own name at this machine
 * (DNS rebinding) would otherwise read the store with the person's browser.
 */
export function knownHost(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const name = hostName(c.req.header('host') ?? '');
    if (name !== null && hosts.includes(name)) return next();
    return answerRefusal(
      c,
      refusal('request/unknown-host', 'This server does not answer to that host name.'),
    );
  };
}

/** The name of a Host header without its port, in lower case; null when it is not one. */
function hostName(header: string): string | null {
  const match = /^(\[[0-9a-f:]+\]|[^:]+)(:\d+)?$/i.exec(header);
  return match?.[1]?.toLowerCase() ?? null;
}
