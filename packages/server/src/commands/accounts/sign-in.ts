import { mainWorkspace } from '../../policies/actor.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { accountById, addAccount } from '../../store/repositories/accounts/accounts.ts';
import { linkByHash, useLink } from '../../store/repositories/accounts/one-time-links.ts';
import { addRole } from '../../store/repositories/accounts/roles.ts';
import { addSession } from '../../store/repositories/accounts/sessions.ts';
import type { Context } from '../context.ts';
import { today } from '../show-posts.ts';
import { tellChange } from '../tell-change.ts';
import { accountOfWords, type GivenAccount, invalidAccount } from './account-words.ts';
import { endOf } from './days-of-life.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** What opens a session. */
export interface SignIn {
  readonly token: string;
  /** Who the first administrator is; of other links the account is known. */
  readonly who?: GivenAccount | undefined;
  /** The program that they use, as it calls itself. */
  readonly client: string;
}

/** A session just opened. Its token is told this once, to the browser. */
export interface OpenedSession {
  readonly token: string;
  readonly account: string;
  /** The workspace that the link was for. */
  readonly workspace: string;
  readonly endsAt: Date;
}

/**
 * Signs in with a one-time link (rule S141). The link for the first administrator makes their account. Refused: `link/spent` where there is no
 * such link, or it was used or has expired; `account/invalid` where the first administrator has no name, and the link stays.
 */
export async function signIn(context: Context, given: SignIn): Promise<Result<OpenedSession>> {
  const { who, client } = given;
  const now = new Date();
  return context.db.transaction().execute(async (db) => {
    const hash = hashOfToken(given.token);
    const seen = await linkByHash(db, hash, now);
    if (seen?.state !== 'open') return refused(spent());
    if (seen.account === null && !who)
      return refused(invalidAccount('Say what the person is called.', 'name'));
    const words = seen.account === null && who ? accountOfWords(who) : null;
    if (words !== null && 'code' in words) return refused(words);
    const link = await useLink(db, hash, now);
    if (!link) return refused(spent());
    const workspace = link.workspace ?? mainWorkspace;
    const known = link.account === null ? null : await accountById(db, link.account);
    if (link.account !== null && (known === null || known.disabledAt !== null)) return refused(spent());
    const account = link.account ?? (words === null ? null : await addAccount(db, context.actor.id, words));
    if (account === null) return refused(invalidAccount('An account has this e-mail address.', 'email'));
    const within = { db, actor: { ...context.actor, id: account, workspace } };
    if (link.account === null) {
      const role = { role: 'administrator', side: null, organization: null, from: today(), until: null };
      await addRole(db, account, { ...role, workspace, account });
      await tellChange(within, 'account made', account, null, { role: 'administrator' });
    }
    const token = newToken();
    const endsAt = endOf('session', now);
    await addSession(db, hashOfToken(token), { account, client, endsAt });
    await tellChange(within, 'signed in', account, null, { by: link.purpose });
    return done({ token, account, workspace, endsAt });
  });
}

function spent() {
  return refusal('link/spent', 'This link was used already, or has expired. Ask for a new one.');
}
