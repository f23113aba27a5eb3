import type { Context as Request } from 'hono';
import { setCookie } from 'hono/cookie';
import { showWho } from '../../commands/accounts/show-who.ts';
import type { OpenedSession } from '../../commands/accounts/sign-in.ts';
import type { StoredWorkspace } from '../../store/repositories/workspaces.ts';
import { sessionCookie } from '../guards/who-asks.ts';
import { contextOf, type Env, type House } from '../house.ts';

/** Gives the browser the cookie of a session just opened; answers the workspace that it leads to. */
export async function welcome(
  house: House,
  c: Request<Env>,
  { token, account, workspace, endsAt }: OpenedSession,
): Promise<StoredWorkspace | null> {
  const address = house.ways?.address ?? c.req.url;
  setCookie(c, sessionCookie, token, {
    ...{ path: '/', httpOnly: true, sameSite: 'Lax', expires: endsAt },
    secure: address.startsWith('https:'),
  });
  const context = contextOf(house, c);
  const who = await showWho({ ...context, actor: { ...context.actor, id: account, workspace } });
  return who.done ? who.value.workspace : null;
}
