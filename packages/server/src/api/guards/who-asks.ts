import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { whoIsThere } from '../../commands/accounts/who-is-there.ts';
import { refusal } from '../../refusals/refusal.ts';
import { isLoopback } from '../addresses.ts';
import { answerRefusal } from '../answer-refusal.ts';
import type { Env, House } from '../house.ts';
import { workspaceCodeIn } from './workspace-address.ts';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** The cookie that holds the token of a session. */
export const sessionCookie = 'biennium-session';

/** Tells who asks, and in which workspace. */
export function whoAsks({ store, ways }: House): MiddlewareHandler<Env> {
  return async (c, next) => {
    const local = isHere(c, ways?.address ?? null);
    const asking = {
      workspaceCode: workspaceCodeIn(new URL(c.req.url).pathname),
      token: getCookie(c, sessionCookie) ?? null,
      local,
      sample: local && ways?.sample === true,
      owner: isOwner(c.req.header('authorization'), store.ownerKey),
    };
    const who = await whoIsThere(store.db, asking);
    if (who === null) return answerRefusal(c, refusal('not-found', 'There is no such workspace.'));
    c.set('actor', who.actor);
    c.set('session', who.session);
    return next();
  };
}

/** Whether a request was made at this machine: not through something that passes the requests of others on. */
export function isHere(c: Context<Env>, address: string | null): boolean {
  const isPassedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(
    (name) => c.req.header(name) !== undefined,
  );
  const { host = '', hostname = 'localhost' } = address === null ? {} : new URL(address);
  const isPublic = !isLoopback(hostname) && c.req.header('host') === host;
  return !isPassedOn && !isPublic && isLocal(getConnInfo(c).remote.address);
}

/** Whether a connection comes from this machine. One that does not say where it comes from is nobody's: it gets the lesser right. */
export function isLocal(address: string | undefined): boolean {
  return address !== undefined && loopback.test(address);
}

/** Whether a header bears the key of the data folder. */
export function isOwner(header: string | undefined, key: string | null): boolean {
  if (header === undefined || key === null) return false;
  const [given, expected] = [Buffer.from(header), Buffer.from(`Bearer ${key}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
