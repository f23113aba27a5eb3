import { sidesOf } from '../../policies/actor.ts';
import { mayNever, mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { accountsOf, type StoredAccount } from '../../store/repositories/accounts/accounts.ts';
import { rolesOfAccounts, type StoredRole } from '../../store/repositories/accounts/roles.ts';
import { openSessionsOf, type StoredSession } from '../../store/repositories/accounts/sessions.ts';
import type { Context } from '../context.ts';
import { accountWithinReach, isSample } from './account-within-reach.ts';
import { noAccount } from './give-role.ts';

/** An account with the roles that it holds or held in this workspace. */
export interface AccountWithRoles extends StoredAccount {
  readonly roles: readonly StoredRole[];
}

/** The accounts that somebody keeps: all of an administrator, those with a role of the own side of a coordinator. Refused: `not-permitted`. */
export async function listAccounts(
  context: Context,
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<readonly AccountWithRoles[]>> {
  const denied = mayNever(context.actor, 'invite to own side');
  if (denied) return refused(denied);
  const accounts = await accountsOf(context.db, { ...window, sample: await isSample(context) });
  const roles = await rolesHere(
    context,
    accounts.map(({ id }) => id),
  );
  const all = accounts.map((account) => ({
    ...account,
    roles: roles.filter((role) => role.account === account.id),
  }));
  if (mayNot(context.actor, 'keep accounts') === null) return done(all);
  const own = sidesOf(context.actor);
  return done(all.filter((each) => each.roles.some(({ side }) => side !== null && own.includes(side))));
}

async function rolesHere({ db, actor }: Context, accounts: readonly string[]): Promise<StoredRole[]> {
  const roles = await rolesOfAccounts(db, accounts);
  return roles.filter(({ workspace }) => workspace === actor.workspace);
}

/** The open sessions of an account: one's own, and of anybody for an administrator. Refused: `not-permitted`, `not-found`. */
export async function listSessions(
  context: Context,
  account: string,
): Promise<Result<readonly StoredSession[]>> {
  const { db, actor } = context;
  const denied = actor.id === account ? null : mayNot(actor, 'keep accounts');
  if (denied) return refused(denied);
  if ((await accountWithinReach(context, account)) === null) return refused(noAccount());
  return done(await openSessionsOf(db, account, new Date()));
}
