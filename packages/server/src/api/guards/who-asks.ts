import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { type Actor, localPerson, visitor } from '../../policies/actor.ts';
import type { Env } from '../house.ts';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** Tells who asks: the person at this machine, or a visitor from another one. */
export function whoAsks(): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('actor', actorAt(getConnInfo(c).remote.address));
    await next();
  };
}

/** A connection that does not say where it comes from is nobody's: it gets the lesser right. */
export function actorAt(address: string | undefined): Actor {
  return address !== undefined && loopback.test(address) ? localPerson : visitor;
}
