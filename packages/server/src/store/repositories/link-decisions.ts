import { randomUUID } from 'node:crypto';
import type { Link } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** A paragraph as a decision names it: by its address and by its words when it was decided. */
export interface LinkEnd {
  readonly instrument: string;
  readonly address: string;
  readonly words: string;
}

/** A person joined or parted two paragraphs, or left them to the program again (`withdrawn`). */
export interface StoredLinkDecision {
  readonly id: string;
  readonly kind: 'joined' | 'parted' | 'withdrawn';
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** What the program proposed for both when it was made. */
  readonly proposed: readonly Link[];
  readonly note: string | null;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** The decisions about paragraphs of any two of these instruments, oldest first. */
export async function linkDecisionsOf(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
): Promise<StoredLinkDecision[]> {
  if (instruments.length === 0) return [];
  const rows = await db
    .selectFrom('link_decision')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('from_instrument', 'in', instruments)
    .where('to_instrument', 'in', instruments)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    from: { instrument: row.from_instrument, address: row.from_address, words: row.from_words },
    to: { instrument: row.to_instrument, address: row.to_address, words: row.to_words },
    proposed: row.proposed as Link[],
    note: row.note,
    author: row.author,
    at: row.at.toISOString(),
  }));
}

export async function addLinkDecision(
  db: Kysely<Tables>,
  workspace: string,
  { from, to, proposed, kind, note, author }: Omit<StoredLinkDecision, 'id' | 'at'>,
): Promise<void> {
  await db
    .insertInto('link_decision')
    .values({
      workspace,
      id: `decision:${randomUUID()}`,
      kind,
      from_instrument: from.instrument,
      from_address: from.address,
      from_words: storable(from.words),
      to_instrument: to.instrument,
      to_address: to.address,
      to_words: storable(to.words),
      proposed: JSON.stringify(proposed),
      note: note === null ? null : storable(note),
      author,
      at: nextInstant(),
    })
    .execute();
}
