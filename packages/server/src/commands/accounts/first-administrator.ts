import { mainWorkspace } from '../../policies/actor.ts';
import { hasAccounts } from '../../store/repositories/accounts/accounts.ts';
import { addLink } from '../../store/repositories/accounts/one-time-links.ts';
import type { Context } from '../context.ts';
import { endOf } from './days-of-life.ts';
import { hashOfToken, newToken } from './tokens.ts';

/**
 * The token of a link with which the first administrator signs in (rule S140); null where the store has accounts. Each new one ends those that were
 * made before it and not used.
 */
export async function firstAdministratorToken({ db, actor }: Context): Promise<string | null> {
  return db.transaction().execute(async (within) => {
    if (await hasAccounts(within)) return null;
    const token = newToken();
    await addLink(within, hashOfToken(token), {
      ...{ purpose: 'first administrator', account: null, workspace: mainWorkspace },
      ...{ author: actor.id, endsAt: endOf('first administrator') },
    });
    return token;
  });
}
