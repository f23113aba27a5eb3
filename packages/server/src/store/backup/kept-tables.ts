import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A table as a back-up carries it. */
export interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Its key. */
  readonly key: readonly string[];
  /** Columns that hold bytes. */
  readonly bytes: readonly string[];
  /** Columns that name another row of the same table. */
  readonly own: readonly string[];
}

/** What signs in, and mail that carries it: a copy of the store in other hands opens nothing, and what was ended does not come back. */
export const leftOut: readonly string[] = ['session', 'one_time_link', 'outgoing_mail'];

/** The tables of the store that a back-up carries, in an order in which they can be filled: each after those that it names. */
export async function keptTables(db: Kysely<Tables>): Promise<readonly KeptTable[]> {
  const columns = await sql<{ table: string; column: string; type: string }>`
    select table_name as table, column_name as column, data_type as type
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%'
    order by table_name, ordinal_position`.execute(db);
  const keys = await sql<{ kind: 'p' | 'f'; table: string; names: string; columns: string[] }>`
    select c.contype as kind, t.relname as table, coalesce(f.relname, '') as names,
      (select json_agg(a.attname order by k.place) from unnest(c.conkey) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
    left join pg_class f on f.oid = c.confrelid
    where c.contype in ('p', 'f')`.execute(db);
  const names = [...new Set(columns.rows.map(({ table }) => table))].filter(
    (name) => !leftOut.includes(name),
  );
  const tables = names.map((name): KeptTable => {
    const own = columns.rows.filter(({ table }) => table === name);
    const constraints = keys.rows.filter(({ table }) => table === name);
    const key = constraints.find(({ kind }) => kind === 'p')?.columns ?? [];
    const references = constraints.filter((each) => each.kind === 'f' && each.names === name);
    return {
      ...{ name, key, columns: own.map(({ column }) => column) },
      bytes: own.filter(({ type }) => type === 'bytea').map(({ column }) => column),
      own: references.flatMap((each) => each.columns.filter((column) => !key.includes(column))),
    };
  });
  const needs = new Map(
    names.map((name) => [
      name,
      keys.rows.filter((each) => each.table === name && each.kind === 'f' && each.names !== name),
    ]),
  );
  const ordered: KeptTable[] = [];
  const isPlaced = (name: string) => ordered.some((table) => table.name === name);
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name }) => !isPlaced(name) && (needs.get(name) ?? []).every((each) => isPlaced(each.names)),
    );
    if (ready.length === 0) throw new Error('tables name each other in a circle');
    ordered.push(...ready);
  }
  return ordered;
}

/** The changes of the tables that a store has seen, in order. */
export async function migrationsOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
