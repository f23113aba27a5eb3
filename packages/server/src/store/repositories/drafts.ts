import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { totalOf } from '../total-of.ts';

/** A draft as it is kept. */
export interface StoredDraft {
  readonly id: string;
  readonly name: string;
  /** The id of the instrument that it is written over. */
  readonly base: string;
  readonly language: string;
  readonly state: Tables['draft']['state'];
  /** Counts the changes of its words, facts, revisions and name. */
  readonly version: number;
  /** Counts the files that came in and the decisions about amendments. */
  readonly amendmentsVersion: number;
  readonly adoptedAs: string | null;
  readonly author: string;
  /** Instants in ISO 8601. */
  readonly madeAt: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

export interface DraftFilter {
  /** Drafts over a member of this lineage. */
  readonly lineage?: string | undefined;
  readonly base?: string | undefined;
  readonly state?: StoredDraft['state'] | undefined;
}

const columns = [
  ...(['id', 'name', 'base', 'language', 'state', 'version', 'amendments_version', 'adopted_as'] as const),
  ...(['author', 'made_at', 'changed_at', 'changed_by'] as const),
] as const;

interface Row {
  id: string;
  name: string;
  base: string;
  language: string;
  state: StoredDraft['state'];
  version: number;
  amendments_version: number;
  adopted_as: string | null;
  author: string;
  made_at: Date;
  changed_at: Date;
  changed_by: string;
}

function stored({
  amendments_version,
  adopted_as,
  made_at,
  changed_at,
  changed_by,
  ...row
}: Row): StoredDraft {
  return {
    ...row,
    amendmentsVersion: amendments_version,
    adoptedAs: adopted_as,
    madeAt: made_at.toISOString(),
    changedAt: changed_at.toISOString(),
    changedBy: changed_by,
  };
}

/** Adds a draft without steps; false where one of that id is held, which stays as it is. */
export async function addDraft(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { name, ...draft }: Pick<StoredDraft, 'name' | 'base' | 'language' | 'author'>,
): Promise<boolean> {
  const at = nextInstant();
  const added = await db
    .insertInto('draft')
    .values({
      ...{ workspace, id, ...draft, name: storable(name), state: 'drafting', version: 1 },
      ...{ amendments_version: 1, adopted_as: null, made_at: at, changed_at: at, changed_by: draft.author },
    })
    .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** One page of the drafts that pass the filter, the one that was changed last first. */
export async function listDrafts(
  db: Kysely<Tables>,
  workspace: string,
  { lineage, base, state }: DraftFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<{ readonly drafts: StoredDraft[]; readonly total: number }> {
  let passing = db.selectFrom('draft').where('workspace', '=', workspace);
  if (base !== undefined) passing = passing.where('base', '=', base);
  if (state !== undefined) passing = passing.where('state', '=', state);
  if (lineage !== undefined) {
    const members = db
      .selectFrom('lineage_member')
      .select('instrument')
      .where('workspace', '=', workspace)
      .where('lineage', '=', lineage);
    passing = passing.where('base', 'in', members);
  }
  const rows = await passing
    .select(columns)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  return { drafts: rows.map(stored), total: await totalOf(passing) };
}

/** A draft that is held; with `lock` nobody else changes it until the transaction ends. */
export async function draftById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  lock = false,
): Promise<StoredDraft | null> {
  const query = db
    .selectFrom('draft')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? stored(row) : null;
}

/** What changes of a draft itself. `counts` is which of its two versions is raised, null for none. */
export interface DraftChange {
  readonly by: string;
  readonly counts: 'version' | 'amendments' | null;
  readonly name?: string | undefined;
  readonly state?: StoredDraft['state'] | undefined;
  readonly adoptedAs?: string | null | undefined;
}

/** Writes what changed of a draft, who changed it and when. */
export async function changeDraft(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { by, counts, name, state, adoptedAs }: DraftChange,
): Promise<void> {
  await db
    .updateTable('draft')
    .set(({ eb }) => ({
      ...(name === undefined ? {} : { name: storable(name) }),
      ...(state === undefined ? {} : { state }),
      ...(adoptedAs === undefined ? {} : { adopted_as: adoptedAs }),
      ...(counts === 'version' ? { version: eb('version', '+', 1) } : {}),
      ...(counts === 'amendments' ? { amendments_version: eb('amendments_version', '+', 1) } : {}),
      changed_at: nextInstant(),
      changed_by: by,
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}
