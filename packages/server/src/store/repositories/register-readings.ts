import { type Kysely, type QueryCreator, sql } from 'kysely';
import { inSteps } from '../in-steps.ts';
import type { Tables } from '../tables.ts';

// With which texts the register keeps up. Nothing has to be told to this table when a text is corrected or a lineage changes: what they are is
// compared with what they were when the register was read from them.

/** A lineage from which the register is to be read, and what it is read from, as one word. */
export interface LineageToRegister {
  readonly lineage: string;
  readonly from: string;
}

/** Has the register keep up with the lineages of these instruments from now on, whichever those are. */
export async function keepUpWith(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
): Promise<void> {
  for (const some of inSteps(instruments)) {
    await db
      .insertInto('register_reading')
      .values(some.map((instrument) => ({ workspace, instrument, read_from: '' })))
      .onConflict((conflict) => conflict.columns(['workspace', 'instrument']).doNothing())
      .execute();
  }
}

/** The members of a lineage with their versions, and by what they are read. */
const standing = (by: string) =>
  sql<string>`md5(string_agg(m.instrument || ' ' || i.version, ',' order by m.instrument)) || ' ' || ${by}::text`;

function lineages(db: QueryCreator<Tables>, workspace: string, by: string) {
  return db
    .selectFrom('lineage_member as m')
    .innerJoin('instrument as i', (join) =>
      join.onRef('i.workspace', '=', 'm.workspace').onRef('i.id', '=', 'm.instrument'),
    )
    .select(['m.lineage', standing(by).as('from')])
    .where('m.workspace', '=', workspace)
    .groupBy('m.lineage');
}

/**
 * The lineages that the register keeps up with and that are not as they were when it was read from them, at most so many. `by` tells the program and
 * its lists apart from others.
 */
export async function lineagesToRegister(
  db: Kysely<Tables>,
  workspace: string,
  by: string,
  limit: number,
): Promise<LineageToRegister[]> {
  return db
    .with('now', (within) =>
      lineages(within, workspace, by).where('m.lineage', 'in', (query) =>
        query
          .selectFrom('register_reading as r')
          .innerJoin('lineage_member as own', (join) =>
            join.onRef('own.workspace', '=', 'r.workspace').onRef('own.instrument', '=', 'r.instrument'),
          )
          .select('own.lineage')
          .where('r.workspace', '=', workspace),
      ),
    )
    .selectFrom('now')
    .select(['now.lineage', 'now.from'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('lineage_member as m')
          .leftJoin('register_reading as r', (join) =>
            join.onRef('r.workspace', '=', 'm.workspace').onRef('r.instrument', '=', 'm.instrument'),
          )
          .select('m.instrument')
          .where('m.workspace', '=', workspace)
          .whereRef('m.lineage', '=', 'now.lineage')
          .where(sql<boolean>`r.read_from is distinct from now."from"`),
      ),
    )
    .orderBy('now.lineage')
    .limit(limit)
    .execute();
}

/** What the register is read from when it is read from a lineage now; null where the lineage has no members. */
export async function lineageToRegister(
  db: Kysely<Tables>,
  workspace: string,
  lineage: string,
  by: string,
): Promise<LineageToRegister | null> {
  return (await lineages(db, workspace, by).where('m.lineage', '=', lineage).executeTakeFirst()) ?? null;
}

/** Notes from what the register was read, with each of these members of a lineage: it keeps up with them from then on. */
export async function noteRegistered(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
  from: string,
): Promise<void> {
  for (const some of inSteps(instruments)) {
    await db
      .insertInto('register_reading')
      .values(some.map((instrument) => ({ workspace, instrument, read_from: from })))
      .onConflict((conflict) =>
        conflict.columns(['workspace', 'instrument']).doUpdateSet({ read_from: from }),
      )
      .execute();
  }
}
