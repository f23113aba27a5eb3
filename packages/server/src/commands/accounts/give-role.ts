import { isDay } from '@biennium/core';
import type { GivenRole } from '../../policies/actor.ts';
import { mayNever } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { addRole, endRoleRow, rolesOfAccounts } from '../../store/repositories/accounts/roles.ts';
import type { Context } from '../context.ts';
import { tellChange } from '../tell-change.ts';
import { accountWithinReach } from './account-within-reach.ts';
import { invalidAccount } from './account-words.ts';
import { mayNotGive } from './invite-person.ts';
import { type GivenRoleWords, roleOfWords } from './role-words.ts';

/** Gives an account a role in this workspace. Refused: `not-permitted`, `not-found`, `account/invalid`. */
export async function giveRole(
  context: Context,
  account: string,
  words: GivenRoleWords,
): Promise<Result<string>> {
  const denied = mayNever(context.actor, 'invite to own side');
  if (denied) return refused(denied);
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    if ((await accountWithinReach(within, account, true)) === null) return refused(noAccount());
    const role = await roleOfWords(within, words);
    if ('code' in role) return refused(role);
    const beyond = mayNotGive(context, role);
    if (beyond) return refused(beyond);
    const id = await addRole(db, author, { ...role, workspace, account });
    await tellChange(within, 'role given', account, null, { id, ...role });
    return done(id);
  });
}

/**
 * Ends a role on a day. The last administrator stays one. Refused: `not-permitted`, `not-found`, `account/invalid` where the day is none or lies
 * before the role began.
 */
export async function endRole(
  context: Context,
  account: string,
  role: string,
  until: string,
): Promise<Result<void>> {
  const denied = mayNever(context.actor, 'invite to own side');
  if (denied) return refused(denied);
  const { workspace } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const held = (await rolesOfAccounts(db, [account])).find(
      (each) => each.id === role && each.workspace === workspace,
    );
    if (!held) return refused(refusal('not-found', 'There is no such role.'));
    const beyond = mayNotGive(context, { role: held.role as GivenRole, side: held.side });
    if (beyond) return refused(beyond);
    if (!isDay(until) || until < held.from)
      return refused(invalidAccount('The role cannot end on that day.', 'until'));
    if (held.role === 'administrator' && account === context.actor.id)
      return refused(invalidAccount('Another administrator ends this role.', 'role'));
    await endRoleRow(db, workspace, role, until);
    await tellChange({ ...context, db }, 'role ended', account, { until: held.until }, { id: role, until });
    return done(undefined);
  });
}

export function noAccount() {
  return refusal('not-found', 'There is no such account.');
}
