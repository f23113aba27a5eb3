import { randomUUID } from 'node:crypto';
import type { Amendment, Ruling } from '@biennium/core';
import type { Kysely } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** The words that a decision was made about, so that it can be told when they are no longer found. */
export type DecidedWords = Pick<Amendment, 'entries' | 'old' | 'words' | 'kind'>;

/** What a person decided about an amendment; `open` leaves it undecided again. */
export interface StoredRuling {
  readonly amendment: string;
  /** Null for a decision that was made before its words were kept. */
  readonly about: DecidedWords | null;
  readonly ruling: Ruling | 'open';
  readonly reason: string | null;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** What was decided last about each amendment of a revision, by amendment. */
export async function rulingsOf(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  revision: number,
): Promise<Map<string, StoredRuling>> {
  const rows = await db
    .selectFrom('amendment_decision')
    .select(['amendment', 'about', 'ruling', 'reason', 'author', 'at'])
    .where('workspace', '=', workspace)
    .where('draft', '=', draft)
    .where('revision', '=', revision)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return new Map(
    rows.map(({ about, at, ...row }) => [
      row.amendment,
      { ...row, about: about as DecidedWords | null, at: at.toISOString() },
    ]),
  );
}

/** Adds decisions that were made at once; where an amendment is named twice the last one holds. */
export async function addRulings(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  revision: number,
  rulings: readonly Omit<StoredRuling, 'at'>[],
): Promise<void> {
  for (const some of inSteps(rulings)) {
    await db
      .insertInto('amendment_decision')
      .values(
        some.map(({ reason, about, ...ruling }) => ({
          ...{ workspace, draft, revision, id: `decision:${randomUUID()}`, ...ruling, at: nextInstant() },
          reason: reason === null ? null : storable(reason),
          about: JSON.stringify(about),
        })),
      )
      .execute();
  }
}
