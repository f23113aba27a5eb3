import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

export type MailKind = Tables['outgoing_mail']['kind'];

/** A mail in plain text. */
export interface MailToSend {
  readonly address: string;
  readonly subject: string;
  readonly words: string;
}

/** What is kept of a mail until it was sent. */
export interface MailToKeep extends MailToSend {
  readonly workspace: string;
  readonly kind: MailKind;
  readonly account: string | null;
  /** When what it says holds no more, so that it need not be sent; null where it always does. */
  readonly endsAt: Date | null;
}

/** A mail that waits to be sent. Instants are ISO 8601. */
export interface WaitingMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly address: string;
  readonly madeAt: string;
  readonly nextTryAt: string;
  readonly tries: number;
  /** Why it could not be sent the last time. */
  readonly lastError: string | null;
}

const longestError = 500;

/** Keeps a mail to be sent soon. */
export async function addMail(db: Kysely<Tables>, mail: MailToKeep): Promise<void> {
  const { workspace, kind, account, address, subject, words, endsAt } = mail;
  const at = nextInstant();
  await db
    .insertInto('outgoing_mail')
    .values({
      ...{ workspace, id: `mail:${randomUUID()}`, kind, account, address: storable(address) },
      ...{ subject: storable(subject), words: storable(words), made_at: at, next_try_at: at, tries: 0 },
      ...{ ends_at: endsAt, sent_at: null, last_error: null },
    })
    .execute();
}

/**
 * Takes one mail that is due, for so long that it can be sent; null where none is. Of two servers that look at once, each takes another. Mail
 * whose time is over is given up before.
 */
export async function takeMail(
  db: Kysely<Tables>,
  now: Date,
  until: Date,
): Promise<(MailToSend & { readonly id: string; readonly tries: number }) | null> {
  await db
    .updateTable('outgoing_mail')
    .set({ words: '', sent_at: now, last_error: 'It was not sent in time.' })
    .where('sent_at', 'is', null)
    .where('ends_at', '<=', now)
    .execute();
  return db.transaction().execute(async (within) => {
    const due = await within
      .selectFrom('outgoing_mail')
      .select(['id', 'address', 'subject', 'words', 'tries'])
      .where('sent_at', 'is', null)
      .where('next_try_at', '<=', now)
      .orderBy('next_try_at')
      .limit(1)
      .modifyEnd(sql`for update skip locked`)
      .executeTakeFirst();
    if (!due) return null;
    const tries = due.tries + 1;
    const taken = within.updateTable('outgoing_mail').set({ tries, next_try_at: until });
    await taken.where('id', '=', due.id).execute();
    return { ...due, tries };
  });
}

/** Notes that a mail was sent; its words, which may sign somebody in, are kept no longer. */
export async function noteSent(db: Kysely<Tables>, id: string, now: Date): Promise<void> {
  await db
    .updateTable('outgoing_mail')
    .set({ sent_at: now, words: '', last_error: null })
    .where('id', '=', id)
    .execute();
}

/** Notes why a mail could not be sent, and when it is tried again. */
export async function noteFailed(db: Kysely<Tables>, id: string, error: string, next: Date): Promise<void> {
  await db
    .updateTable('outgoing_mail')
    .set({ last_error: storable(error).slice(0, longestError), next_try_at: next })
    .where('id', '=', id)
    .execute();
}

/** The mail of a workspace that waits to be sent, the oldest first. */
export async function waitingMail(db: Kysely<Tables>, workspace: string): Promise<WaitingMail[]> {
  const rows = await db
    .selectFrom('outgoing_mail')
    .select(['id', 'kind', 'address', 'made_at', 'next_try_at', 'tries', 'last_error'])
    .where('workspace', '=', workspace)
    .where('sent_at', 'is', null)
    .orderBy('made_at')
    .limit(100)
    .execute();
  return rows.map(({ made_at, next_try_at, last_error, ...row }) => ({
    ...{ ...row, madeAt: made_at.toISOString() },
    ...{ nextTryAt: next_try_at.toISOString(), lastError: last_error },
  }));
}
