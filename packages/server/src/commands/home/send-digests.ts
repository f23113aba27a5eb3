import type { Actor, GivenRole, Grant } from '../../policies/actor.ts';
import { holdsOn, rolesOfAccounts } from '../../store/repositories/accounts/roles.ts';
import { type DigestReader, digestReaders, wasDigested } from '../../store/repositories/home/digests.ts';
import { addMail } from '../../store/repositories/mail.ts';
import type { Context } from '../context.ts';
import { today } from '../show-posts.ts';
import { digestOf } from './digest-words.ts';
import { showHome } from './show-home.ts';

const weekMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * Queues for everybody who takes part and has an e-mail address a mail about what waits for them and what is late: once a week at most, and none where
 * there is nothing to say (rule S162). Links in it lead to `address`. Answers how many mails there are.
 */
export async function sendDigests(
  db: Context['db'],
  { address }: { readonly address: string },
  now: Date = new Date(),
): Promise<number> {
  const since = new Date(now.getTime() - weekMilliseconds);
  const readers = await digestReaders(db, today(), since);
  let sent = 0;
  for (const reader of readers) if (await sendDigest(db, reader, address, since, now)) sent++;
  return sent;
}

async function sendDigest(
  outer: Context['db'],
  reader: DigestReader,
  address: string,
  since: Date,
  now: Date,
): Promise<boolean> {
  const { workspace, account, email, code } = reader;
  return outer.transaction().execute(async (db) => {
    if (await wasDigested(db, reader, since)) return false;
    const home = await showHome({ db, actor: await actorOf(db, workspace, account) });
    if (!home.done) return false;
    const mail = digestOf(home.value, reader, `${address}/${code === null ? '' : `w/${code}/`}`);
    if (mail === null) return false;
    const endsAt = new Date(now.getTime() + weekMilliseconds);
    await addMail(db, { ...mail, workspace, kind: 'digest', account, address: email, endsAt });
    return true;
  });
}

/** Somebody as they would come in. */
async function actorOf(db: Context['db'], workspace: string, account: string): Promise<Actor> {
  const roles = await rolesOfAccounts(db, [account]);
  const grants = roles
    .filter((role) => role.workspace === workspace && holdsOn(role, today()))
    .map(({ role, side, organization }): Grant => ({ role: role as GivenRole, side, organization }));
  return { id: account, workspace, grants: [...grants, { role: 'visitor', side: null, organization: null }] };
}
