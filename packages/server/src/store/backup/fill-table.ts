import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { KeptTable } from './kept-tables.ts';

/** Puts rows into a table, each as JSON. What names another row of the same table is put in by {@link nameOwnRows}, when all are there. */
export async function fillTable(
  db: Kysely<Tables>,
  { name, columns, bytes, own }: KeptTable,
  rows: readonly string[],
): Promise<void> {
  const plain = columns.filter((column) => !bytes.includes(column) && !own.includes(column));
  const names = sql.join(plain.map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(name)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(name)}, ${`[${rows.join(',')}]`}::json)`.execute(
    db,
  );
}

/** Puts one row with bytes into a table. */
export async function fillRowWithBytes(
  db: Kysely<Tables>,
  { name, columns, bytes }: KeptTable,
  row: string,
  content: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const plain = columns.filter((column) => !bytes.includes(column));
  const values = [
    ...plain.map((column) => sql`${sql.ref(column)}`),
    ...bytes.map((column) => sql`${content.get(column) ?? null}::bytea`),
  ];
  await sql`
    insert into ${sql.table(name)} (${sql.join([...plain, ...bytes].map((column) => sql.ref(column)))})
    select ${sql.join(values)} from json_populate_record(null::${sql.table(name)}, ${row}::json)`.execute(db);
}

/** Names in rows the other rows of the same table; `rows` have the key and those columns alone. */
export async function nameOwnRows(
  db: Kysely<Tables>,
  { name, key, own }: KeptTable,
  rows: readonly object[],
): Promise<void> {
  const set = sql.join(own.map((column) => sql`${sql.ref(column)} = n.${sql.ref(column)}`));
  const same = sql.join(
    key.map((column) => sql`t.${sql.ref(column)} = n.${sql.ref(column)}`),
    sql` and `,
  );
  await sql`
    update ${sql.table(name)} as t set ${set}
    from json_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(rows)}::json) as n
    where ${same}`.execute(db);
}
