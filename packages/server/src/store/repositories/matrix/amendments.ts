import { randomUUID } from 'node:crypto';
import type { ActivityContent, Side } from '@biennium/core';
import type { Kysely, Selectable } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import { storable } from '../../storable.ts';
import type { Tables } from '../../tables.ts';

/** A change of an adopted matrix, beside it. */
export interface StoredAmendment {
  readonly id: string;
  readonly matrix: string;
  /** The line that it changes or cancels; of a new line, the line that came of it. */
  readonly activity: string | null;
  readonly kind: 'change' | 'new line' | 'cancellation';
  /** The line as it would be; null of a cancellation. */
  readonly content: ActivityContent | null;
  /** The fingerprint of the line that it changes. */
  readonly before: string | null;
  /** Of the amendment: what keys are turned on. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly proposedBy: Side;
  readonly state: 'open' | 'agreed' | 'withdrawn' | 'declined';
  readonly agreedOn: string | null;
  readonly version: number;
  readonly author: string;
  /** The instant in ISO 8601. */
  readonly madeAt: string;
}

export type AmendmentToKeep = Pick<
  StoredAmendment,
  'matrix' | 'activity' | 'kind' | 'content' | 'before' | 'fingerprint' | 'reason' | 'proposedBy'
>;

const columns = [
  ...(['id', 'matrix', 'activity', 'kind', 'content', 'before', 'fingerprint', 'reason'] as const),
  ...(['proposed_by', 'state', 'agreed_on', 'version', 'author', 'made_at'] as const),
] as const;

type Row = Pick<Selectable<Tables['amendment']>, (typeof columns)[number]>;

function stored({ proposed_by, agreed_on, made_at, ...same }: Row): StoredAmendment {
  return { ...same, proposedBy: proposed_by, agreedOn: agreed_on, madeAt: made_at.toISOString() };
}

export async function addAmendment(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  amendment: AmendmentToKeep,
): Promise<string> {
  const id = `amendment:${randomUUID()}`;
  const { content, reason, proposedBy, ...same } = amendment;
  await db
    .insertInto('amendment')
    .values({
      ...{ workspace, id, ...same, content: content === null ? null : JSON.stringify(content) },
      ...{ reason: storable(reason), proposed_by: proposedBy, state: 'open', agreed_on: null },
      ...{ version: 1, author, made_at: nextInstant() },
    })
    .execute();
  return id;
}

/** An amendment; with `lock` nobody else changes it until the transaction ends. */
export async function amendmentById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  lock = false,
): Promise<StoredAmendment | null> {
  const query = db
    .selectFrom('amendment')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? stored(row) : null;
}

/** The amendments of a matrix, the oldest first. */
export async function amendmentsOf(
  db: Kysely<Tables>,
  workspace: string,
  matrix: string,
): Promise<StoredAmendment[]> {
  const rows = await db
    .selectFrom('amendment')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('matrix', '=', matrix)
    .orderBy('made_at')
    .execute();
  return rows.map(stored);
}

/** Keeps what became of an amendment. */
export async function settleAmendment(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  {
    state,
    agreedOn = null,
    activity,
  }: Pick<StoredAmendment, 'state'> & {
    readonly agreedOn?: string | null;
    readonly activity?: string;
  },
): Promise<void> {
  await db
    .updateTable('amendment')
    .set((of) => ({
      ...{ state, agreed_on: agreedOn, version: of('version', '+', 1) },
      ...(activity === undefined ? {} : { activity }),
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}
