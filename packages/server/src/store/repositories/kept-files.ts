import type { Answer, Instrument, SourceText } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import { programVersion } from '../../program-version.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { instrumentColumns, instrumentWords, type Passage, passagesOf } from './instrument-columns.ts';

/** A file that could be read, on its way into the store. */
export interface FileToKeep {
  readonly sha256: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly source: SourceText;
  readonly readings: readonly Answer<Instrument>[];
}

/** The ids of the instruments of a file, in their order; `fresh` when the file was not held before. */
export interface KeptFile {
  readonly sha256: string;
  readonly ids: readonly string[];
  readonly fresh: boolean;
}

/**
 * Keeps files with their readings; a file whose bytes are held already is left as it is. Answers one a file, in the
 * order given. Runs in the transaction that it is given.
 */
export async function keepFiles(
  db: Kysely<Tables>,
  workspace: string,
  files: readonly FileToKeep[],
): Promise<KeptFile[]> {
  if (files.length === 0) return [];
  const distinct = [...new Map(files.map((file) => [file.sha256, file])).values()];
  const inserted = await db
    .insertInto('file')
    .values(
      distinct.map(({ sha256, name, content, source }) => ({
        workspace,
        sha256,
        name: storable(name),
        format: source.format,
        byte_count: content.byteLength,
        content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      })),
    )
    .onConflict((conflict) => conflict.columns(['workspace', 'sha256']).doNothing())
    .returning('sha256')
    .execute();
  const fresh = new Set(inserted.map(({ sha256 }) => sha256));
  await insertReadings(
    db,
    workspace,
    distinct.filter(({ sha256 }) => fresh.has(sha256)),
  );
  const ids = await idsOfFiles(db, workspace, [...new Set(files.map(({ sha256 }) => sha256))]);
  return files.map(({ sha256 }) => ({ sha256, ids: ids.get(sha256) ?? [], fresh: fresh.has(sha256) }));
}

/** The instruments of files, by the file's hash, in their order. Files that are not held are not in the answer. */
async function idsOfFiles(
  db: Kysely<Tables>,
  workspace: string,
  hashes: readonly string[],
): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>();
  if (hashes.length === 0) return ids;
  const rows = await db
    .selectFrom('instrument')
    .select(['file', 'id'])
    .where('workspace', '=', workspace)
    .where('file', 'in', hashes)
    .orderBy('position')
    .execute();
  for (const { file, id } of rows) ids.set(file, [...(ids.get(file) ?? []), id]);
  return ids;
}

/** The same bytes give the same id on every machine: it names the file, and the place in it when that is not the first. */
function instrumentId(sha256: string, position: number): string {
  return `instrument:${sha256.slice(0, 20)}${position === 0 ? '' : `.${position + 1}`}`;
}

async function insertReadings(
  db: Kysely<Tables>,
  workspace: string,
  files: readonly FileToKeep[],
): Promise<void> {
  if (files.length === 0) return;
  const readings = files.map(({ sha256, source }) => ({
    workspace,
    file: sha256,
    program_version: programVersion,
    source: JSON.stringify(source),
  }));
  await db.insertInto('reading').values(readings).execute();
  const instruments = files.flatMap(({ sha256, readings }) =>
    readings.map((answer, position) => ({
      id: instrumentId(sha256, position),
      sha256,
      position,
      answer,
      passages: passagesOf(answer.value),
    })),
  );
  await db
    .insertInto('instrument')
    .values(
      instruments.map(({ id, sha256, position, answer, passages }) => ({
        workspace,
        id,
        file: sha256,
        position,
        ...readColumns(answer, passages),
      })),
    )
    .execute();
  const passages = instruments.flatMap(({ id, passages }) =>
    passages.map((passage, place) => ({ id, place, ...passage })),
  );
  await insertPassages(db, workspace, passages);
}

function readColumns({ value, issues }: Answer<Instrument>, passages: readonly Passage[]) {
  const noticed = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  return {
    ...instrumentColumns(value),
    part: value.part,
    kind: value.kind,
    language: value.language,
    preambular_count: value.preamble.length,
    operative_count: value.operative.length,
    note_count: value.notes.length,
    citation_count: value.citations.length,
    error_count: noticed('error'),
    warning_count: noticed('warning'),
    remark_count: noticed('note'),
    reading: JSON.stringify(value),
    issues: JSON.stringify(issues),
    words: sql<string>`to_tsvector('simple', ${instrumentWords(value, passages)})`,
    version: 1,
  };
}

interface PassageRow extends Passage {
  /** Of the instrument. */
  readonly id: string;
  readonly place: number;
}

/** Passages go in as arrays: thousands of rows with a parameter each would be slow to write and to parse. */
async function insertPassages(
  db: Kysely<Tables>,
  workspace: string,
  rows: readonly PassageRow[],
): Promise<void> {
  const step = 2000;
  for (let from = 0; from < rows.length; from += step) {
    const some = rows.slice(from, from + step);
    await sql`
      insert into passage (workspace, instrument, address, place, text, words)
      select ${workspace}, id, address, place, text, to_tsvector('simple', words)
      from unnest(
        ${some.map(({ id }) => id)}::text[],
        ${some.map(({ address }) => address)}::text[],
        ${some.map(({ place }) => place)}::int[],
        ${some.map(({ text }) => text)}::text[],
        ${some.map(({ words }) => words)}::text[]
      ) as given (id, address, place, text, words)`.execute(db);
  }
}
