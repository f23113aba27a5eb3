import type { Side } from '@biennium/core';
import { hashOfToken, newToken } from '../commands/accounts/tokens.ts';
import { type GivenRole, type Grant, localPerson } from '../policies/actor.ts';
import type { Store } from '../store/open.ts';
import { addAccount } from '../store/repositories/accounts/accounts.ts';
import { addRole } from '../store/repositories/accounts/roles.ts';
import { addSession } from '../store/repositories/accounts/sessions.ts';

/** Somebody with an account and at most one role, signed in. */
export interface SignedInPerson {
  /** "validator b, another organization" */
  readonly name: string;
  readonly account: string;
  /** The workspace in which they hold the role. */
  readonly workspace: string;
  readonly grant: Grant | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Two organizations of each side. */
export type OrganizationsOfSides = Readonly<Record<Side, readonly [string, string]>>;

/**
 * Somebody of each role, of each side and organization for which it can be held, in a workspace; and somebody who holds none. Their roles are kept as
 * they are, whatever the workspace knows of the organizations.
 */
export async function everybodyIn(
  store: Store,
  workspace: string,
  organizations: OrganizationsOfSides,
): Promise<SignedInPerson[]> {
  const people: SignedInPerson[] = [];
  const add = async (name: string, grant: Grant | null) => {
    people.push(await signedInPerson(store, workspace, name, grant));
  };
  for (const side of ['a', 'b'] as const) {
    await add(`coordinator ${side}`, { role: 'coordinator', side, organization: null });
    for (const role of ['focal-point', 'validator'] as const)
      for (const [index, organization] of organizations[side].entries())
        await add(`${role} ${side}${index + 1}`, { role, side, organization });
  }
  for (const role of ['report-editor', 'delegation', 'administrator'] as const)
    await add(role, { role, side: null, organization: null });
  await add('nobody', null);
  return people;
}

/** Makes an account with a role, and a session of it. */
export async function signedInPerson(
  store: Store,
  workspace: string,
  name: string,
  grant: Grant | null,
): Promise<SignedInPerson> {
  const { db } = store;
  const words = { name: `Sample ${name}`, email: null, language: 'en', sample: false };
  const account = (await addAccount(db, localPerson.id, words)) as string;
  if (grant !== null)
    await addRole(db, localPerson.id, {
      ...{ workspace, account, from: '2020-01-01', until: null },
      ...{ ...grant, role: grant.role as GivenRole },
    });
  return { name, account, workspace, grant, headers: await signedInAs(store, account) };
}

/** The headers that a browser sends in which an account has just signed in. */
export async function signedInAs({ db }: Store, account: string): Promise<{ cookie: string }> {
  const token = newToken();
  const endsAt = new Date(Date.now() + 60 * 60 * 1000);
  await addSession(db, hashOfToken(token), { account, client: 'Sample', endsAt });
  return { cookie: `biennium-session=${token}` };
}
