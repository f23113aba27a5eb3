import { randomUUID } from 'node:crypto';
import type { GivenFact } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** A fact that a person gave for a draft. `words` is null where it takes back what was given before. */
export interface StoredFact {
  readonly id: string;
  readonly kind: GivenFact['kind'];
  readonly words: string | null;
  readonly source: string;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** The facts of a draft, oldest first. */
export async function factsOfDraft(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
): Promise<StoredFact[]> {
  const rows = await db
    .selectFrom('draft_fact')
    .select(['id', 'kind', 'words', 'source', 'author', 'at'])
    .where('workspace', '=', workspace)
    .where('draft', '=', draft)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ at, kind, ...row }) => ({
    ...row,
    kind: kind as GivenFact['kind'],
    at: at.toISOString(),
  }));
}

export async function addFact(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  { words, source, ...fact }: Omit<StoredFact, 'id' | 'at'>,
): Promise<void> {
  await db
    .insertInto('draft_fact')
    .values({
      ...{ workspace, draft, id: `fact:${randomUUID()}`, ...fact, at: nextInstant() },
      ...{ words: words === null ? null : storable(words), source: storable(source) },
    })
    .execute();
}
