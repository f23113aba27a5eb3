import type { AccountGiven, MadeLink, StoredWorkspace } from '@biennium/server/api';
import { accountPath } from './account-queries.ts';
import { request } from './request.ts';

export type { AccountGiven, MadeLink } from '@biennium/server/api';

/** Signs in with a one-time link; gives the workspace that it was for. @throws Failure `link/spent` */
export async function signIn(given: AccountGiven['signIn']): Promise<StoredWorkspace | null> {
  return (await request<StoredWorkspace | null>('/api/session', sent('POST', given))).body;
}

/** Asks for a link to sign in with, by mail; what comes back is the same whether there is such an account or not. */
export async function askForLink(email: string): Promise<void> {
  await request('/api/sign-in', sent('POST', { email }));
}

/** Steps into a made-up person; gives the workspace in which they are. */
export async function stepInto(account: string): Promise<StoredWorkspace | null> {
  return (await request<StoredWorkspace | null>('/api/sample/session', sent('POST', { account }))).body;
}

export async function signOut(): Promise<void> {
  await request('/api/session', { method: 'DELETE' });
}

/** Makes an account with its roles; gives the link to sign in with. */
export async function invitePerson(given: AccountGiven['invitation']): Promise<MadeLink> {
  return (await request<MadeLink>('/api/accounts', sent('POST', given))).body;
}

/** Changes an account over the version that was seen. @throws Failure `account/version-stale` */
export async function changeAccount(
  id: string,
  version: number | '*',
  given: AccountGiven['account'],
): Promise<void> {
  await request(accountPath(id), sent('PATCH', given, version));
}

/** Makes a new link for an account to sign in with; those before it that were not used end. */
export async function makeLink(id: string): Promise<MadeLink> {
  return (await request<MadeLink>(`${accountPath(id)}/link`, { method: 'POST' })).body;
}

export async function giveRole(id: string, given: AccountGiven['role']): Promise<void> {
  await request(`${accountPath(id)}/roles`, sent('POST', given));
}

/** Ends a role; `until` is its last day. */
export async function endRole(id: string, role: string, until: string): Promise<void> {
  await request(`${accountPath(id)}/roles/${encodeURIComponent(role)}/end`, sent('POST', { until }));
}

export async function endSession(account: string, session: string): Promise<void> {
  await request(`${accountPath(account)}/sessions/${encodeURIComponent(session)}`, { method: 'DELETE' });
}

/** Changes this workspace over the version that was seen. @throws Failure `workspace/version-stale` */
export async function configureWorkspace(
  version: number,
  given: AccountGiven['workspace'],
): Promise<StoredWorkspace> {
  return (await request<StoredWorkspace>('/api/workspace', sent('PATCH', given, version))).body;
}

/** Makes a workspace for another pair. */
export async function makeWorkspace(given: AccountGiven['newWorkspace']): Promise<StoredWorkspace> {
  return (await request<StoredWorkspace>('/api/workspaces', sent('POST', given))).body;
}

function sent(method: string, given: unknown, version?: number | '*'): RequestInit {
  const tag = version === undefined ? {} : { 'if-match': version === '*' ? '*' : `"v${version}"` };
  return { method, headers: { 'content-type': 'application/json', ...tag }, body: JSON.stringify(given) };
}
