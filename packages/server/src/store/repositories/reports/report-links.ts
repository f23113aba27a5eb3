import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import type { Tables } from '../../tables.ts';

/** A private address under which an organization reports in a round, without an account. Its token is kept nowhere. */
export interface StoredReportLink {
  readonly workspace: string;
  readonly id: string;
  readonly round: string;
  readonly organization: string;
  readonly author: string;
  /** Instants in ISO 8601. */
  readonly madeAt: string;
  readonly endsAt: string;
  /** When all that was asked for had been handed in under it. */
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

const columns = [
  ...(['workspace', 'id', 'round', 'organization', 'author', 'made_at', 'ends_at', 'used_at'] as const),
  'revoked_at',
] as const;

interface Row {
  workspace: string;
  id: string;
  round: string;
  organization: string;
  author: string;
  made_at: Date;
  ends_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

function stored({ made_at, ends_at, used_at, revoked_at, ...same }: Row): StoredReportLink {
  return {
    ...{ ...same, madeAt: made_at.toISOString(), endsAt: ends_at.toISOString() },
    ...{ usedAt: used_at?.toISOString() ?? null, revokedAt: revoked_at?.toISOString() ?? null },
  };
}

/** Adds a link; answers its id. */
export async function addReportLink(
  db: Kysely<Tables>,
  workspace: string,
  link: {
    readonly tokenHash: string;
    readonly round: string;
    readonly organization: string;
    readonly address: string | null;
    readonly author: string;
    readonly endsAt: Date;
  },
): Promise<string> {
  const id = `report-link:${randomUUID()}`;
  const { tokenHash, endsAt, ...same } = link;
  await db
    .insertInto('report_link')
    .values({
      ...{ workspace, id, token_hash: tokenHash, ...same, made_at: nextInstant(), ends_at: endsAt },
      ...{ used_at: null, revoked_at: null },
    })
    .execute();
  return id;
}

/** The link with a token, in whatever workspace; null where there never was one. */
export async function reportLinkByHash(
  db: Kysely<Tables>,
  tokenHash: string,
): Promise<StoredReportLink | null> {
  const row = await db
    .selectFrom('report_link')
    .select(columns)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row ? stored(row) : null;
}

export async function reportLinkById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<StoredReportLink | null> {
  const row = await db
    .selectFrom('report_link')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? stored(row) : null;
}

/** The links of a round, the newest first. */
export async function reportLinksOf(
  db: Kysely<Tables>,
  workspace: string,
  round: string,
): Promise<StoredReportLink[]> {
  const rows = await db
    .selectFrom('report_link')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('round', '=', round)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(stored);
}

/** Ends a link: it was revoked, or has done its work. */
export async function endReportLink(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  how: 'used' | 'revoked',
): Promise<void> {
  await db
    .updateTable('report_link')
    .set(how === 'used' ? { used_at: nextInstant() } : { revoked_at: nextInstant() })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}
