import { randomUUID } from 'node:crypto';
import type { Ruling } from '@biennium/core';
import type { Kysely } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** What a person decided about an amendment; `open` leaves it undecided again. */
export interface StoredRuling {
  readonly amendment: string;
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
    .select(['amendment', 'ruling', 'reason', 'author', 'at'])
    .where('workspace', '=', workspace)
    .where('draft', '=', draft)
    .where('revision', '=', revision)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.amendment, { ...row, at: row.at.toISOString() }]));
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
        some.map(({ reason, ...ruling }) => ({
          ...{ workspace, draft, revision, id: `decision:${randomUUID()}`, ...ruling, at: nextInstant() },
          reason: reason === null ? null : storable(reason),
        })),
      )
      .execute();
  }
}
