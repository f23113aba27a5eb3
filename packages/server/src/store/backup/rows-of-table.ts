import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { KeptTable } from './kept-tables.ts';

const rowsAtOnce = 200;
/** A multiple of three, so that pieces in base64 can stand one after the other. */
const bytesAtOnce = 3 * 1024 * 1024;

/** A row as JSON on one line, without its bytes; or a piece of the bytes of the row that comes after it. */
export type BackupPiece = { readonly row: string } | { readonly column: string; readonly bytes: Buffer };

/**
 * The rows of a table in the order of their keys, as the engine writes them in JSON. In a transaction, which shows all tables as they stood at one
 * moment.
 */
export async function* rowsOfTable(db: Kysely<Tables>, table: KeptTable): AsyncGenerator<BackupPiece> {
  const { name, columns, bytes, key } = table;
  const plain = columns.filter((column) => !bytes.includes(column));
  // Whatever the language of the database: the same order on each engine.
  const order = key.map((column) => sql`${sql.ref(column)}::text collate "C"`);
  // Instants are written by the clock of Greenwich.
  await sql`set local timezone = 'UTC'`.execute(db);
  await sql`
    declare kept no scroll cursor for
    select to_json(r)::text as row from (
      select ${sql.join(plain.map((column) => sql.ref(column)))} from ${sql.table(name)} order by ${sql.join(order)}
    ) as r`.execute(db);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(rowsAtOnce)} from kept`.execute(db);
    for (const { row } of rows) {
      for (const column of bytes) yield* bytesOfRow(db, table, column, row);
      // Between the marks of JSON a line may end as well as not.
      yield { row: row.replaceAll(/[\n\r]/g, ' ') };
    }
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close kept`.execute(db);
}

async function* bytesOfRow(
  db: Kysely<Tables>,
  { name, key }: KeptTable,
  column: string,
  row: string,
): AsyncGenerator<BackupPiece> {
  const values = JSON.parse(row) as Record<string, string>;
  const here = sql.join(
    key.map((each) => sql`${sql.ref(each)} = ${values[each]}`),
    sql` and `,
  );
  for (let from = 1; ; from += bytesAtOnce) {
    const { rows } = await sql<{ piece: Buffer | null }>`
      select substring(${sql.ref(column)} from ${sql.lit(from)} for ${sql.lit(bytesAtOnce)}) as piece
      from ${sql.table(name)} where ${here}`.execute(db);
    const piece = rows[0]?.piece ?? null;
    // Bytes that are null have no piece; empty ones have an empty one.
    if (piece === null || (piece.length === 0 && from > 1)) return;
    yield { column, bytes: piece };
    if (piece.length < bytesAtOnce) return;
  }
}
