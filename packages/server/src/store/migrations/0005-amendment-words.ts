import { type Kysely, sql } from 'kysely';

/** The words that a decision about an amendment was made about. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table amendment_decision add column about json').execute(db);
}
