import { accountByEmail } from '../../store/repositories/accounts/accounts.ts';
import { addLink, lastLinkAt } from '../../store/repositories/accounts/one-time-links.ts';
import { addMail } from '../../store/repositories/mail.ts';
import type { Context } from '../context.ts';
import { tellChange } from '../tell-change.ts';
import { endOf } from './days-of-life.ts';
import { mailWithLink } from './mail-words.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** Mail can be sent, and links in it lead to this address; without a slash at its end. */
export interface Post {
  readonly address: string;
}

/** One link is made for an account in this time, however often it is asked for. */
const onceInMilliseconds = 60_000;

/**
 * Sends whoever has an e-mail address a link to sign in with (rule S146). Whether there is an account, and whether a link was made, is told to nobody.
 */
export async function askForLink(
  context: Context,
  email: string,
  post: Post,
  now: Date = new Date(),
): Promise<void> {
  const { workspace } = context.actor;
  await context.db.transaction().execute(async (db) => {
    const account = await accountByEmail(db, email.trim());
    if (!account?.email || account.disabledAt !== null || account.sample) return;
    const last = await lastLinkAt(db, account.id, 'sign in');
    if (last !== null && now.getTime() - last.getTime() < onceInMilliseconds) return;
    const token = newToken();
    const endsAt = endOf('sign in', now);
    const link = { purpose: 'sign in', account: account.id, workspace, author: account.id, endsAt } as const;
    await addLink(db, hashOfToken(token), link);
    await addMail(db, {
      ...{ workspace, kind: 'sign in', account: account.id, address: account.email, endsAt },
      ...mailWithLink('sign in', account, `${post.address}/sign-in#${token}`),
    });
    await tellChange({ ...context, db }, 'link made', account.id, null, { by: 'mail' });
  });
}
