import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** A state of a draft that was frozen: its first `steps` steps. 0 is the text that was tabled, 1 is Rev.1. */
export interface StoredRevision {
  readonly revision: number;
  readonly steps: number;
  readonly note: string | null;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** The revisions of drafts, by draft, in their order. */
export async function revisionsOfDrafts(
  db: Kysely<Tables>,
  workspace: string,
  drafts: readonly string[],
): Promise<Map<string, StoredRevision[]>> {
  const revisions = new Map<string, StoredRevision[]>();
  if (drafts.length === 0) return revisions;
  const rows = await db
    .selectFrom('draft_revision')
    .select(['draft', 'revision', 'steps', 'note', 'author', 'at'])
    .where('workspace', '=', workspace)
    .where('draft', 'in', drafts)
    .orderBy('revision')
    .execute();
  for (const { draft, at, ...row } of rows) {
    revisions.set(draft, [...(revisions.get(draft) ?? []), { ...row, at: at.toISOString() }]);
  }
  return revisions;
}

export async function addRevision(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  { note, ...revision }: Omit<StoredRevision, 'at'>,
): Promise<void> {
  const kept = note === null ? null : storable(note);
  await db
    .insertInto('draft_revision')
    .values({ workspace, draft, ...revision, note: kept, at: nextInstant() })
    .execute();
}
