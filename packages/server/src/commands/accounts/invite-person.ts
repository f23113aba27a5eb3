import { mayNever, mayNot } from '../../policies/may.ts';
import type { Refusal } from '../../refusals/refusal.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { addAccount, type StoredAccount } from '../../store/repositories/accounts/accounts.ts';
import { addLink } from '../../store/repositories/accounts/one-time-links.ts';
import { addRole } from '../../store/repositories/accounts/roles.ts';
import { addMail } from '../../store/repositories/mail.ts';
import type { Context } from '../context.ts';
import { tellChange } from '../tell-change.ts';
import { isSample } from './account-within-reach.ts';
import { accountOfWords, type GivenAccount, invalidAccount } from './account-words.ts';
import type { Post } from './ask-for-link.ts';
import { endOf } from './days-of-life.ts';
import { mailWithLink } from './mail-words.ts';
import { type CheckedRole, type GivenRoleWords, roleOfWords } from './role-words.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** An account, and the token of a link with which it signs in. */
export interface Invitation {
  readonly account: string;
  readonly token: string;
  readonly endsAt: Date;
  /** The address that the link was sent to as well; null where it was sent nowhere. */
  readonly mailedTo: string | null;
}

/**
 * Makes an account with its roles in this workspace and a link to sign in with (rule S142). Coordinators invite to their own side, administrators
 * anybody. Refused: `not-permitted`, `account/invalid`.
 */
export async function invitePerson(
  context: Context,
  given: GivenAccount & { readonly roles: readonly GivenRoleWords[] },
  post: Post | null = null,
): Promise<Result<Invitation>> {
  const denied = mayNever(context.actor, 'invite to own side');
  if (denied) return refused(denied);
  const account = accountOfWords(given);
  if ('code' in account) return refused(account);
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const roles: CheckedRole[] = [];
    for (const words of given.roles) {
      const role = await roleOfWords(within, words);
      if ('code' in role) return refused(role);
      const beyond = mayNotGive(context, role);
      if (beyond) return refused(beyond);
      roles.push(role);
    }
    const id = await addAccount(db, author, { ...account, sample: await isSample(within) });
    if (id === null) return refused(invalidAccount('An account has this e-mail address.', 'email'));
    for (const role of roles) await addRole(db, author, { ...role, workspace, account: id });
    // Who it is stands with the account alone.
    await tellChange(within, 'account made', id, null, { roles });
    return done(await invitationOf(within, { ...account, id }, post));
  });
}

/** Makes a link for an account, and sends it where mail can be sent and there is an address. */
export async function invitationOf(
  { db, actor: { workspace, id: author } }: Context,
  account: Pick<StoredAccount, 'id' | 'name' | 'email' | 'language'>,
  post: Post | null,
): Promise<Invitation> {
  const { id, email } = account;
  const token = newToken();
  const endsAt = endOf('invitation');
  await addLink(db, hashOfToken(token), { purpose: 'invitation', account: id, workspace, author, endsAt });
  const mailedTo = post === null ? null : email;
  if (post !== null && email !== null) {
    const mail = mailWithLink('invitation', account, `${post.address}/sign-in#${token}`);
    await addMail(db, { ...mail, workspace, kind: 'invitation', account: id, address: email, endsAt });
  }
  return { account: id, token, endsAt, mailedTo };
}

/** Why the actor may not give a role, or end it: a coordinator gives those of the own side, but none that administers. Null where they may. */
export function mayNotGive(
  { actor }: Context,
  { role, side }: Pick<CheckedRole, 'role' | 'side'>,
): Refusal | null {
  if (mayNot(actor, 'keep accounts') === null) return null;
  if (role === 'administrator')
    return refusal('not-permitted', 'Only an administrator may make somebody an administrator.', 'role');
  return mayNot(actor, 'invite to own side', { side, organizations: [] });
}
