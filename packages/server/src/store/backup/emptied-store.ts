import { type Kysely, sql } from 'kysely';
import { migrations } from '../migrations/migrations.ts';
import type { Tables } from '../tables.ts';
import { keptTables, leftOut, migrationsOf } from './kept-tables.ts';

/** Whether a store holds nothing but the first workspace, as the program makes it. */
export async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  for (const { name } of await keptTables(db)) {
    const untouched =
      name === 'workspace'
        ? sql`where id <> 'workspace:main' or code is not null or configuration is not null`
        : sql``;
    const { rows } = await sql`select 1 from ${sql.table(name)} ${untouched} limit 1`.execute(db);
    if (rows.length > 0) return false;
  }
  return true;
}

/** The changes of the tables that this program makes, in order. */
export const knownMigrations: readonly string[] = Object.keys(migrations).sort();

/**
 * Makes an empty store ready for what was kept after `seen` of the changes of the tables: nothing is in it, its tables are as they were then. What this
 * gives brings them to where they are today, with what is in them by then.
 */
export async function emptiedTo(db: Kysely<Tables>, seen: readonly string[]): Promise<() => Promise<void>> {
  const here = await migrationsOf(db);
  const later = here.filter((name) => !seen.includes(name));
  if (later.length > 0) {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name not like 'kysely%'`.execute(db);
    await sql`drop table ${sql.join(rows.map(({ name }) => sql.table(name)))} cascade`.execute(db);
    for (const name of seen) await migrations[name]?.up(db);
  }
  for (const name of leftOut) if (later.length === 0) await sql`delete from ${sql.table(name)}`.execute(db);
  await sql`delete from workspace`.execute(db);
  return async () => {
    for (const name of later) await migrations[name]?.up(db);
  };
}
