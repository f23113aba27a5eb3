import { createHash } from 'node:crypto';
import type { EntryKind } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { jsonRows } from '../json-rows.ts';
import { nextInstant } from '../next-instant.ts';
import type { Tables } from '../tables.ts';
import type { EntryDigest } from './register-entries.ts';

/** An entry and what holds of it now. */
export interface EntryToSettle {
  readonly id: string;
  readonly digest: EntryDigest;
}

/** What is read of an entry where all of a kind are looked at. */
export interface EntryInShort extends Pick<EntryDigest, 'label' | 'fields' | 'waiting' | 'disagreeing'> {
  readonly id: string;
  readonly version: number;
}

/** Keeps new entries of one kind with what holds of them. */
export async function addSettledEntries(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  kind: EntryKind,
  entries: readonly EntryToSettle[],
): Promise<void> {
  const at = nextInstant();
  for (const some of inSteps(entries)) {
    const rows = jsonRows(some.map(({ id, digest }) => ({ id, ...columnsOf(digest) })));
    await sql`
      insert into register_entry (workspace, id, kind, withdrawn, version, author, made_at, changed_at, label, first_day,
        last_day, state, part_of, disagreeing, waiting, digest)
      select ${workspace}, id, ${kind}, false, 1, ${author}, ${at}::timestamptz, ${at}::timestamptz, label, first_day,
        last_day, state, part_of, disagreeing, waiting, digest
      from json_to_recordset(${rows}::json) as n(id text, label text, first_day text, last_day text, state text,
        part_of text, disagreeing integer, waiting integer, digest json)`.execute(db);
  }
}

/** Writes what holds of entries now, and counts a change of each. */
export async function settleEntries(
  db: Kysely<Tables>,
  workspace: string,
  entries: readonly EntryToSettle[],
): Promise<void> {
  const at = nextInstant();
  for (const some of inSteps(entries)) {
    const rows = jsonRows(some.map(({ id, digest }) => ({ id, ...columnsOf(digest) })));
    await sql`
      update register_entry as e
      set label = n.label, first_day = n.first_day, last_day = n.last_day, state = n.state, part_of = n.part_of,
        disagreeing = n.disagreeing, waiting = n.waiting, digest = n.digest, version = e.version + 1, changed_at = ${at}
      from json_to_recordset(${rows}::json) as n(id text, label text, first_day text, last_day text, state text,
        part_of text, disagreeing integer, waiting integer, digest json)
      where e.workspace = ${workspace} and e.id = n.id`.execute(db);
  }
}

function columnsOf({ label, firstDay, lastDay, state, partOf, disagreeing, waiting, fields }: EntryDigest) {
  return {
    ...{ label, first_day: firstDay, last_day: lastDay, state, part_of: partOf },
    ...{ disagreeing, waiting, digest: fields },
  };
}

/** All entries of a kind, neither merged nor withdrawn, by their label. */
export async function everyEntry(
  db: Kysely<Tables>,
  workspace: string,
  kind: EntryKind,
): Promise<EntryInShort[]> {
  const rows = await db
    .selectFrom('register_entry')
    .select(['id', 'version', 'label', 'digest', 'waiting', 'disagreeing'])
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .where('merged_into', 'is', null)
    .where('withdrawn', '=', false)
    .orderBy('label')
    .orderBy('id')
    .execute();
  return rows.map(({ digest, ...row }) => ({ ...row, fields: digest as EntryInShort['fields'] }));
}

/** Which of these ids the register has, merged and withdrawn entries among them. */
export async function heldEntries(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly mergedInto: string | null }[]> {
  const rows: { id: string; mergedInto: string | null }[] = [];
  for (const some of inSteps(ids)) {
    const found = await db
      .selectFrom('register_entry')
      .select(['id', 'merged_into'])
      .where('workspace', '=', workspace)
      .where('id', 'in', [...some])
      .execute();
    rows.push(...found.map(({ id, merged_into }) => ({ id, mergedInto: merged_into })));
  }
  return rows;
}

/**
 * Lets only one at a time change more than one entry, until its transaction ends. Who adds something that names the workspace does not wait for it.
 */
export async function holdWorkspace(db: Kysely<Tables>, workspace: string): Promise<void> {
  await db.selectFrom('workspace').select('id').where('id', '=', workspace).forNoKeyUpdate().execute();
}

/** Which entries of a kind there are, in which versions, as one word; nobody else changes them until the transaction ends. */
export async function heldStateOf(db: Kysely<Tables>, workspace: string, kind: EntryKind): Promise<string> {
  const rows = await db
    .selectFrom('register_entry')
    .select(['id', 'version', 'merged_into', 'withdrawn'])
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .orderBy('id')
    .forUpdate()
    .execute();
  return stateOf(rows.filter((row) => row.merged_into === null && !row.withdrawn));
}

/** The same of entries that were looked at before. */
export function stateOf(entries: readonly { readonly id: string; readonly version: number }[]): string {
  const said = entries.map(({ id, version }) => `${id} ${version}`).sort();
  return createHash('sha256').update(said.join(',')).digest('hex');
}

/** Has the engine count what the tables of the register hold, after many rows came at once: the embedded one never does so by itself. */
export async function countEntryRows(db: Kysely<Tables>): Promise<void> {
  for (const table of ['register_entry', 'register_statement', 'register_ruling', 'event']) {
    await sql`analyze ${sql.table(table)}`.execute(db);
  }
}
