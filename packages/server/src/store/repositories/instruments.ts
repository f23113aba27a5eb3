import type { Instrument, Issue, SourceText } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { instrumentColumns, instrumentWords, passagesOf } from './instrument-columns.ts';

/** An instrument as it was read, with the file and the text that it was read from. */
export interface StoredInstrument {
  readonly id: string;
  readonly version: number;
  readonly keptAt: string;
  readonly reading: Instrument;
  readonly issues: readonly Issue[];
  readonly source: SourceText;
  readonly file: {
    readonly name: string;
    readonly format: SourceText['format'];
    readonly bytes: number;
    readonly sha256: string;
  };
}

export async function instrumentById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<StoredInstrument | null> {
  const row = await db
    .selectFrom('instrument as i')
    .innerJoin('file as f', (join) =>
      join.onRef('f.workspace', '=', 'i.workspace').onRef('f.sha256', '=', 'i.file'),
    )
    .innerJoin('reading as r', (join) =>
      join.onRef('r.workspace', '=', 'i.workspace').onRef('r.file', '=', 'i.file'),
    )
    .select(['i.id', 'i.version', 'i.kept_at', 'i.reading', 'i.issues', 'r.source'])
    .select(['f.name', 'f.format', 'f.byte_count', 'f.sha256'])
    .where('i.workspace', '=', workspace)
    .where('i.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    version: row.version,
    keptAt: row.kept_at.toISOString(),
    reading: row.reading as Instrument,
    issues: row.issues as Issue[],
    source: row.source as SourceText,
    file: { name: row.name, format: row.format, bytes: row.byte_count, sha256: row.sha256 },
  };
}

/** What was read of instruments, by id; those that are not held are left out. */
export async function readingsOf(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<Map<string, Instrument>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('instrument')
    .select(['id', 'reading'])
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, reading }) => [id, reading as Instrument]));
}

/** The bytes that an instrument was read from, and the name they came under. */
export async function fileOfInstrument(db: Kysely<Tables>, workspace: string, id: string) {
  const row = await db
    .selectFrom('instrument as i')
    .innerJoin('file as f', (join) =>
      join.onRef('f.workspace', '=', 'i.workspace').onRef('f.sha256', '=', 'i.file'),
    )
    .select(['f.name', 'f.content'])
    .where('i.workspace', '=', workspace)
    .where('i.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Raises the version of an instrument and writes what holds of it now, if it still has the version `from`. Answers
 * whether it had.
 */
export async function replaceInstrument(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  from: number,
  instrument: Instrument,
): Promise<boolean> {
  const passages = passagesOf(instrument);
  const { numUpdatedRows } = await db
    .updateTable('instrument')
    .set({
      ...instrumentColumns(instrument),
      words: sql<string>`to_tsvector('simple', ${instrumentWords(instrument, passages)})`,
      version: from + 1,
    })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('version', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const [title] = passages;
  await sql`
    update passage set text = ${title?.text}, words = to_tsvector('simple', ${title?.words})
    where workspace = ${workspace} and instrument = ${id} and place = 0`.execute(db);
  return true;
}

/**
 * Which of the cited documents are held: symbol → id. Where several instruments bear a symbol, one in `language`
 * comes first, then the one that was kept first.
 */
export async function heldSymbols(
  db: Kysely<Tables>,
  workspace: string,
  symbols: readonly string[],
  language: string,
): Promise<Record<string, string>> {
  const distinct = [...new Set(symbols)];
  if (distinct.length === 0) return {};
  const rows = await db
    .selectFrom('instrument')
    .select(['symbol', 'id', 'language'])
    .where('workspace', '=', workspace)
    .where('symbol', 'in', distinct)
    .orderBy('kept_at')
    .orderBy('id')
    .execute();
  const held: Record<string, string> = {};
  for (const own of [true, false]) {
    for (const { symbol, id, language: its } of rows) {
      if (symbol !== null && (its === language) === own) held[symbol] ??= id;
    }
  }
  return held;
}
