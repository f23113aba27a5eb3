import type { Actor, GivenRole, Grant } from '../../policies/actor.ts';
import { accountById } from '../../store/repositories/accounts/accounts.ts';
import { holdsOn, rolesOfAccounts } from '../../store/repositories/accounts/roles.ts';
import { type StoredSession, seeSession, sessionByHash } from '../../store/repositories/accounts/sessions.ts';
import type { Context } from '../context.ts';
import { today } from '../show-posts.ts';
import { hashOfToken } from './tokens.ts';

/** Somebody who is signed in. */
export interface SignedIn {
  readonly session: StoredSession;
  readonly actor: Actor;
}

const seenEveryMilliseconds = 5 * 60 * 1000;

/**
 * Who has this session token, with the roles that they hold in a workspace today; null where it opens nothing. Made-up people are let in where the
 * program is being tried, and hold nothing outside their own workspaces (rule S144).
 */
export async function actorOfSession(
  db: Context['db'],
  workspace: string,
  { token, sample }: { readonly token: string; readonly sample: boolean },
): Promise<SignedIn | null> {
  const now = new Date();
  const session = await sessionByHash(db, hashOfToken(token), now);
  const account = session === null ? null : await accountById(db, session.account);
  if (session === null || account === null || (account.sample && !sample)) return null;
  if (now.getTime() - Date.parse(session.seenAt) > seenEveryMilliseconds) await seeSession(db, session.id);
  const roles = await rolesOfAccounts(db, [session.account]);
  const day = today();
  const grants = roles
    .filter((role) => holdsOn(role, day))
    // Accounts are kept for the whole house, by whoever administers any of its workspaces.
    .filter((role) => role.workspace === workspace || (role.role === 'administrator' && !account.sample))
    .map(({ role, side, organization }): Grant => ({ role: role as GivenRole, side, organization }));
  const visiting: Grant = { role: 'visitor', side: null, organization: null };
  return { session, actor: { id: session.account, workspace, grants: [...grants, visiting] } };
}
