import { mainWorkspace } from '../../policies/actor.ts';
import { accountsOf } from '../../store/repositories/accounts/accounts.ts';
import { addLink } from '../../store/repositories/accounts/one-time-links.ts';
import { holdsOn, rolesOfAccounts } from '../../store/repositories/accounts/roles.ts';
import { endOf } from '../accounts/days-of-life.ts';
import { hashOfToken, newToken } from '../accounts/tokens.ts';
import type { Context } from '../context.ts';
import { today } from '../show-posts.ts';

/** How an administrator comes in again. */
export interface AdministratorLink {
  readonly name: string;
  readonly token: string;
}

const most = 10_000;

/** A link to sign in for each administrator: after a back-up was restored nobody is signed in, and somebody must let the others in (rule S151). */
export async function administratorLinks({ db, actor }: Context): Promise<readonly AdministratorLink[]> {
  const accounts = await accountsOf(db, { limit: most, offset: 0, sample: false });
  const roles = await rolesOfAccounts(
    db,
    accounts.map(({ id }) => id),
  );
  const day = today();
  const links: AdministratorLink[] = [];
  for (const { id, name, disabledAt } of accounts) {
    const administers = roles.some(
      (role) => role.account === id && role.role === 'administrator' && holdsOn(role, day),
    );
    if (!administers || disabledAt !== null) continue;
    const token = newToken();
    await addLink(db, hashOfToken(token), {
      ...{ purpose: 'sign in', account: id, workspace: mainWorkspace },
      ...{ author: actor.id, endsAt: endOf('first administrator') },
    });
    links.push({ name, token });
  }
  return links;
}
