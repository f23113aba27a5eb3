import { type Kysely, Migrator } from 'kysely';
import { migrations } from './migrations/migrations.ts';
import type { Tables } from './tables.ts';

/** Brings the tables to what this version of the program needs. @throws when the engine refuses a statement. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
