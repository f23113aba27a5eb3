import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { accountByEmail, changeAccountRow } from '../../store/repositories/accounts/accounts.ts';
import { endSessions } from '../../store/repositories/accounts/sessions.ts';
import type { Context } from '../context.ts';
import { tellChange } from '../tell-change.ts';
import { accountWithinReach } from './account-within-reach.ts';
import { accountOfWords, type GivenAccount, invalidAccount } from './account-words.ts';
import type { Post } from './ask-for-link.ts';
import { noAccount } from './give-role.ts';
import { type Invitation, invitationOf } from './invite-person.ts';

/** What changes of an account; what is not given stays. */
export interface AccountChange {
  readonly name?: string | undefined;
  readonly email?: string | null | undefined;
  readonly language?: GivenAccount['language'] | undefined;
  /** It may not sign in any more, or may again. */
  readonly disabled?: boolean | undefined;
}

/**
 * Changes an account: a person their own name and language, an administrator any. Who is disabled is signed out everywhere. Refused:
 * `not-permitted`, `not-found`, `account/version-stale`, `account/invalid`.
 */
export async function changeAccount(
  context: Context,
  id: string,
  change: AccountChange,
  expected: number | null,
): Promise<Result<void>> {
  const own = context.actor.id === id && change.disabled === undefined && change.email === undefined;
  const denied = own ? null : mayNot(context.actor, 'keep accounts');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const account = await accountWithinReach({ ...context, db }, id, true);
    if (!account) return refused(noAccount());
    if (expected !== null && expected !== account.version)
      return refused(refusal('account/version-stale', 'Somebody changed this account in the meantime.'));
    if (change.disabled === true && context.actor.id === id)
      return refused(invalidAccount('Another administrator disables this account.', 'disabled'));
    const words = accountOfWords({
      name: change.name ?? account.name,
      email: change.email === undefined ? account.email : change.email,
      language: change.language ?? (account.language as GivenAccount['language']),
    });
    if ('code' in words) return refused(words);
    const other = words.email === null ? null : await accountByEmail(db, words.email);
    if (other !== null && other.id !== id)
      return refused(invalidAccount('An account has this e-mail address.', 'email'));
    const { disabled = account.disabledAt !== null } = change;
    const disabledAt = disabled ? (account.disabledAt ?? new Date().toISOString()) : null;
    await changeAccountRow(db, id, { ...words, disabledAt });
    if (disabled) await endSessions(db, id, null);
    const told = { name: words.name !== account.name, email: words.email !== account.email, disabled };
    await tellChange({ ...context, db }, 'account changed', id, null, told);
    return done(undefined);
  });
}

/** Makes a link with which an account signs in, to be given to its person; an administrator may. Refused: `not-permitted`, `not-found`. */
export async function makeSignInLink(
  context: Context,
  account: string,
  post: Post | null = null,
): Promise<Result<Invitation>> {
  const denied = mayNot(context.actor, 'keep accounts');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const known = await accountWithinReach({ ...context, db }, account);
    if (!known || known.disabledAt !== null) return refused(noAccount());
    await tellChange({ ...context, db }, 'link made', account, null, null);
    return done(await invitationOf({ ...context, db }, known, post));
  });
}
