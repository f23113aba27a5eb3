import { randomUUID } from 'node:crypto';
import type { Side, Visibility } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import { storable } from '../../storable.ts';
import type { Tables } from '../../tables.ts';

/** What somebody said about a line, an amendment or a report. Instants are ISO 8601. */
export interface StoredRemark {
  readonly id: string;
  readonly subject: string;
  readonly side: Side;
  readonly visibility: Visibility;
  /** Empty where it was withdrawn. */
  readonly words: string;
  readonly language: string | null;
  readonly author: string;
  readonly madeAt: string;
  readonly withdrawnAt: string | null;
}

export async function addRemark(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  {
    subject,
    side,
    visibility,
    words,
    language,
  }: Pick<StoredRemark, 'subject' | 'side' | 'visibility' | 'words' | 'language'>,
): Promise<string> {
  const id = `remark:${randomUUID()}`;
  await db
    .insertInto('remark')
    .values({
      ...{ workspace, id, subject, side, visibility, words: storable(words), language, author },
      ...{ made_at: nextInstant(), withdrawn_at: null },
    })
    .execute();
  return id;
}

/** The remarks about a thing, the oldest first. */
export async function remarksOn(
  db: Kysely<Tables>,
  workspace: string,
  subject: string,
): Promise<StoredRemark[]> {
  const rows = await db
    .selectFrom('remark')
    .select(['id', 'subject', 'side', 'visibility', 'words', 'language', 'author', 'made_at', 'withdrawn_at'])
    .where('workspace', '=', workspace)
    .where('subject', '=', subject)
    .orderBy('made_at')
    .execute();
  return rows.map(({ made_at, withdrawn_at, words, ...row }) => ({
    ...{ ...row, words: withdrawn_at === null ? words : '' },
    ...{ madeAt: made_at.toISOString(), withdrawnAt: withdrawn_at?.toISOString() ?? null },
  }));
}
