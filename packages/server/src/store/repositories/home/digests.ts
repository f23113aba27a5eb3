import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Somebody who takes part in a workspace and has an e-mail address. */
export interface DigestReader {
  readonly workspace: string;
  readonly code: string | null;
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** Those who hold a role on a side on a day and were sent no digest of their workspace since an instant; made-up people are none. */
export async function digestReaders(db: Kysely<Tables>, day: string, since: Date): Promise<DigestReader[]> {
  const { rows } = await sql<DigestReader>`
    select distinct r.workspace, w.code, a.id as account, a.name, a.email, a.language
    from account as a
    join account_role as r on r.account = a.id
    join workspace as w on w.id = r.workspace
    where a.email is not null and a.disabled_at is null and not a.sample and not w.sample and r.side is not null
      and r.from_day <= ${day} and (r.until_day is null or r.until_day >= ${day})
      and not ${digestedSince(sql.ref('r.workspace'), sql.ref('a.id'), since)}
    order by r.workspace, a.id`.execute(db);
  return rows;
}

const digestedSince = (workspace: unknown, account: unknown, since: Date) => sql<boolean>`exists (
  select from outgoing_mail as o where o.workspace = ${workspace} and o.account = ${account} and o.kind = 'digest'
    and o.made_at > ${since})`;

/** Whether somebody was sent a digest since an instant. Until the transaction ends nobody else sends them one. */
export async function wasDigested(
  db: Kysely<Tables>,
  { workspace, account }: Pick<DigestReader, 'workspace' | 'account'>,
  since: Date,
): Promise<boolean> {
  await db.selectFrom('account').select('id').where('id', '=', account).forUpdate().execute();
  const { rows } = await sql<{ was: boolean }>`
    select ${digestedSince(workspace, account, since)} as was`.execute(db);
  return rows[0]?.was ?? false;
}
