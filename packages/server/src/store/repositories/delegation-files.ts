import { randomUUID } from 'node:crypto';
import type { Issue, MarkedUpDocument } from '@biennium/core';
import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** A delegation's marked-up copy of a revision of a draft. */
export interface StoredDelegationFile {
  readonly id: string;
  readonly revision: number;
  readonly delegation: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What the reading noticed. */
  readonly issues: readonly Issue[];
  readonly withdrawn: boolean;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** The files that came in for a draft, the first one first. */
export async function filesOfDraft(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
): Promise<StoredDelegationFile[]> {
  const rows = await db
    .selectFrom('delegation_file')
    .select(['id', 'revision', 'delegation', 'name', 'sha256', 'byte_count', 'issues', 'withdrawn'])
    .select(['author', 'at'])
    .where('workspace', '=', workspace)
    .where('draft', '=', draft)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ byte_count, issues, at, ...row }) => ({
    ...{ ...row, bytes: byte_count, issues: issues as Issue[], at: at.toISOString() },
  }));
}

/** How many files that were not withdrawn each of these drafts has; those that have none are left out. */
export async function fileCounts(
  db: Kysely<Tables>,
  workspace: string,
  drafts: readonly string[],
): Promise<Map<string, number>> {
  if (drafts.length === 0) return new Map();
  const rows = await db
    .selectFrom('delegation_file')
    .select(['draft', ({ fn }) => fn.countAll<string>().as('count')])
    .where('workspace', '=', workspace)
    .where('draft', 'in', drafts)
    .where('withdrawn', '=', false)
    .groupBy('draft')
    .execute();
  return new Map(rows.map(({ draft, count }) => [draft, Number(count)]));
}

/** What was read from a file that is held. @throws where it is not. */
export async function markedUpOf(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  id: string,
): Promise<MarkedUpDocument> {
  const { marked } = await db
    .selectFrom('delegation_file')
    .select('marked')
    .where('workspace', '=', workspace)
    .where('draft', '=', draft)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return marked as MarkedUpDocument;
}

/** The bytes of a file as they came; null where it is not held. */
export async function bytesOfDelegationFile(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  id: string,
): Promise<{ readonly name: string; readonly content: Uint8Array } | null> {
  const row = await db
    .selectFrom('delegation_file')
    .select(['name', 'content'])
    .where('workspace', '=', workspace)
    .where('draft', '=', draft)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** A file as it comes in. */
export type NewDelegationFile = Pick<
  StoredDelegationFile,
  'revision' | 'delegation' | 'name' | 'sha256' | 'issues' | 'author'
> & { readonly content: Uint8Array; readonly marked: MarkedUpDocument };

/** Keeps a file; answers its id. */
export async function addDelegationFile(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  { content, marked, issues, name, delegation, ...file }: NewDelegationFile,
): Promise<string> {
  const id = `file:${randomUUID()}`;
  await db
    .insertInto('delegation_file')
    .values({
      ...{ workspace, draft, id, ...file, withdrawn: false, at: nextInstant() },
      ...{ name: storable(name), delegation: storable(delegation), byte_count: content.byteLength },
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      marked: JSON.stringify(marked),
      issues: JSON.stringify(issues),
    })
    .execute();
  return id;
}

export async function changeDelegationFile(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  id: string,
  change: { readonly delegation: string; readonly withdrawn: boolean },
): Promise<void> {
  await db
    .updateTable('delegation_file')
    .set({ ...change, delegation: storable(change.delegation) })
    .where('workspace', '=', workspace)
    .where('draft', '=', draft)
    .where('id', '=', id)
    .execute();
}
