import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import {
  accountById,
  type StoredAccount,
  sampleAccounts,
} from '../../store/repositories/accounts/accounts.ts';
import { rolesOfAccounts, type StoredRole } from '../../store/repositories/accounts/roles.ts';
import { addSession } from '../../store/repositories/accounts/sessions.ts';
import { workspacesOf } from '../../store/repositories/workspaces.ts';
import type { Context } from '../context.ts';
import { tellChange } from '../tell-change.ts';
import { endOf } from './days-of-life.ts';
import type { OpenedSession } from './sign-in.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** Somebody made up to try the program with, what they hold, and the code of the workspace in which they do. */
export interface SamplePerson extends Pick<StoredAccount, 'id' | 'name' | 'language'> {
  readonly roles: readonly Pick<StoredRole, 'role' | 'side' | 'organization'>[];
  readonly workspace: string | null;
}

/** The made-up people that can be stepped into. */
export async function samplePeople({ db }: Context): Promise<readonly SamplePerson[]> {
  const accounts = await sampleAccounts(db);
  const ids = accounts.map(({ id }) => id);
  const roles = await rolesOfAccounts(db, ids);
  const codes = new Map((await workspacesOf(db)).map(({ id, code }) => [id, code]));
  return accounts.flatMap(({ id, name, language }) => {
    const own = roles.filter(({ account }) => account === id);
    if (own[0] === undefined) return [];
    const held = own.map(({ role, side, organization }) => ({ role, side, organization }));
    return [{ id, name, language, roles: held, workspace: codes.get(own[0].workspace) ?? null }];
  });
}

/** Steps into a made-up person (rule S144). Refused: `not-found` where there is none of this id. */
export async function stepIntoSample(
  context: Context,
  { account, client }: { readonly account: string; readonly client: string },
): Promise<Result<OpenedSession>> {
  return context.db.transaction().execute(async (db) => {
    const known = await accountById(db, account);
    const [role] = await rolesOfAccounts(db, [account]);
    if (!known?.sample || known.disabledAt !== null || role === undefined)
      return refused(refusal('not-found', 'There is nobody of this kind to step into.'));
    const token = newToken();
    const endsAt = endOf('session');
    await addSession(db, hashOfToken(token), { account, client, endsAt });
    const within = { db, actor: { ...context.actor, id: account, workspace: role.workspace } };
    await tellChange(within, 'signed in', account, null, { by: 'sample' });
    return done({ token, account, workspace: role.workspace, endsAt });
  });
}
