import { randomUUID } from 'node:crypto';
import type { MandateContent, MandateDecision, MandateFields } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** What a person decided about a mandate, with the paragraph as it stood then. */
export interface StoredMandateDecision extends MandateDecision {
  readonly id: string;
  readonly mandate: string;
  readonly instrument: string;
  /** The paragraph or subparagraph, and the flat text of the paragraph. */
  readonly address: string;
  readonly words: string;
  readonly note: string | null;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** All decisions about mandates of instruments, oldest first. */
export async function mandateDecisionsOf(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
): Promise<StoredMandateDecision[]> {
  if (instruments.length === 0) return [];
  const rows = await db
    .selectFrom('mandate_decision')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('instrument', 'in', instruments)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    mandate: row.mandate,
    instrument: row.instrument,
    kind: row.kind,
    address: row.address,
    words: row.words,
    fields: row.fields as MandateFields | null,
    into: row.merged_into,
    proposed: row.proposed as MandateContent | null,
    note: row.note,
    author: row.author,
    at: row.at.toISOString(),
  }));
}

export async function addMandateDecision(
  db: Kysely<Tables>,
  workspace: string,
  decision: Omit<StoredMandateDecision, 'id' | 'at'>,
): Promise<void> {
  const { mandate, instrument, kind, address, words, fields, into, proposed, note, author } = decision;
  await db
    .insertInto('mandate_decision')
    .values({
      ...{ workspace, id: `mandate-decision:${randomUUID()}`, mandate, instrument, kind, address },
      words: storable(words),
      fields: fields && JSON.stringify(fields),
      merged_into: into,
      proposed: proposed && JSON.stringify(proposed),
      note: note === null ? null : storable(note),
      author,
      at: nextInstant(),
    })
    .execute();
}
