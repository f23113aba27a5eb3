import { accountById, type StoredAccount } from '../../store/repositories/accounts/accounts.ts';
import { workspaceById } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';

/** Whether a workspace is there to try the program with: whoever is made in it is made up, and nobody else is kept from there. */
export async function isSample({ db, actor }: Context): Promise<boolean> {
  return (await workspaceById(db, actor.workspace))?.sample ?? false;
}

/** An account as far as it is kept from this workspace (rule S144); null where there is none. With `lock` nobody else changes it meanwhile. */
export async function accountWithinReach(
  context: Context,
  id: string,
  lock = false,
): Promise<StoredAccount | null> {
  const account = await accountById(context.db, id, lock);
  if (account === null || context.actor.id === id) return account;
  return account.sample === (await isSample(context)) ? account : null;
}
