import { randomUUID } from 'node:crypto';
import type { Side, Visibility } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../../next-instant.ts';
import { storable } from '../../storable.ts';
import type { Tables } from '../../tables.ts';

/** What shows that something was done: a file that is kept by its hash, or an address on the web. */
export interface StoredEvidence {
  readonly id: string;
  readonly activity: string;
  readonly report: string | null;
  readonly organization: string | null;
  readonly side: Side;
  readonly visibility: Visibility;
  readonly title: string;
  readonly address: string | null;
  /** The SHA-256 of the file, and what is known of it; null of an address. */
  readonly file: {
    readonly sha256: string;
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
  } | null;
  /** Instants in ISO 8601. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBecause: string | null;
  readonly author: string;
  readonly madeAt: string;
}

/** A piece of evidence to be kept. `file` is the SHA-256 of a file that is kept already. */
export type EvidenceToKeep = Pick<
  StoredEvidence,
  'activity' | 'report' | 'organization' | 'side' | 'visibility' | 'title' | 'address'
> & { readonly file: string | null };

export async function addEvidence(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  evidence: EvidenceToKeep,
): Promise<string> {
  const id = `evidence:${randomUUID()}`;
  await db
    .insertInto('evidence')
    .values({
      ...{ workspace, id, ...evidence, title: storable(evidence.title) },
      ...{ withdrawn_at: null, withdrawn_because: null, author, made_at: nextInstant() },
    })
    .execute();
  return id;
}

/** Keeps the bytes of a file, once however often they come. */
export async function keepEvidenceFile(
  db: Kysely<Tables>,
  workspace: string,
  file: {
    readonly sha256: string;
    readonly name: string;
    readonly mediaType: string;
    readonly content: Uint8Array;
  },
): Promise<void> {
  const { sha256, name, mediaType, content } = file;
  await db
    .insertInto('evidence_file')
    .values({
      ...{ workspace, sha256, name: storable(name), media_type: mediaType },
      ...{ byte_count: content.byteLength, content: Buffer.from(content), made_at: nextInstant() },
    })
    .onConflict((conflict) => conflict.columns(['workspace', 'sha256']).doNothing())
    .execute();
}

function evidenceQuery(db: Kysely<Tables>, workspace: string) {
  return db
    .selectFrom('evidence as e')
    .leftJoin('evidence_file as f', (join) =>
      join.onRef('f.workspace', '=', 'e.workspace').onRef('f.sha256', '=', 'e.file'),
    )
    .select([
      ...(['e.id', 'e.activity', 'e.report', 'e.organization', 'e.side', 'e.visibility'] as const),
      ...(['e.title', 'e.address', 'e.file', 'e.withdrawn_at', 'e.withdrawn_because'] as const),
      ...(['e.author', 'e.made_at', 'f.name', 'f.media_type', 'f.byte_count'] as const),
    ])
    .where('e.workspace', '=', workspace);
}

type Row = Awaited<ReturnType<ReturnType<typeof evidenceQuery>['execute']>>[number];

function stored(row: Row): StoredEvidence {
  const { file, name, media_type, byte_count, withdrawn_at, withdrawn_because, made_at, ...same } = row;
  const known = file !== null && name !== null && media_type !== null;
  return {
    ...same,
    file: known ? { sha256: file, name, mediaType: media_type, bytes: Number(byte_count) } : null,
    ...{ withdrawnAt: withdrawn_at?.toISOString() ?? null, withdrawnBecause: withdrawn_because },
    madeAt: made_at.toISOString(),
  };
}

/** The evidence of some activities, the oldest first, what was withdrawn among it. */
export async function evidenceOf(
  db: Kysely<Tables>,
  workspace: string,
  activities: readonly string[],
): Promise<StoredEvidence[]> {
  if (activities.length === 0) return [];
  const rows = await evidenceQuery(db, workspace)
    .where('e.activity', 'in', [...activities])
    .orderBy('e.made_at')
    .execute();
  return rows.map(stored);
}

export async function evidenceById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<StoredEvidence | null> {
  const row = await evidenceQuery(db, workspace).where('e.id', '=', id).executeTakeFirst();
  return row ? stored(row) : null;
}

/** The bytes of a file that is kept as evidence. */
export async function evidenceContent(
  db: Kysely<Tables>,
  workspace: string,
  sha256: string,
): Promise<Buffer | null> {
  const row = await db
    .selectFrom('evidence_file')
    .select('content')
    .where('workspace', '=', workspace)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** Withdraws a piece of evidence; it stays, and counts no more. */
export async function withdrawEvidenceRow(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  because: string,
): Promise<void> {
  await db
    .updateTable('evidence')
    .set({ withdrawn_at: nextInstant(), withdrawn_because: storable(because) })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}
