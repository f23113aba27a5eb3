import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

// What has to be read, and followed along lineages. Nothing has to be told to these tables when a text is kept or a lineage changes: versions
// are compared.

/** An instrument whose mandates were not read, or from another version of it or by another version of the program. */
export interface UnreadInstrument {
  readonly instrument: string;
  readonly version: number;
}

/** From what mandates are read, as one word. `by` tells the program and its lists apart from others. */
export function readFrom(version: number, by: string): string {
  return `${version} ${by}`;
}

function unread(db: Kysely<Tables>, workspace: string, by: string) {
  return db
    .selectFrom('instrument as i')
    .leftJoin('mandate_reading as r', (join) =>
      join.onRef('r.workspace', '=', 'i.workspace').onRef('r.instrument', '=', 'i.id'),
    )
    .where('i.workspace', '=', workspace)
    .where(sql<boolean>`r.read_from is distinct from (i.version || ' ' || ${by}::text)`);
}

/** The instruments that are to be read, at most so many, the last ones kept first. */
export async function unreadInstruments(
  db: Kysely<Tables>,
  workspace: string,
  by: string,
  limit: number,
): Promise<UnreadInstrument[]> {
  return unread(db, workspace, by)
    .select(['i.id as instrument', 'i.version'])
    .orderBy('i.kept_at', 'desc')
    .orderBy('i.id')
    .limit(limit)
    .execute();
}

/** Which of these instruments are to be read. */
export async function unreadAmong(
  db: Kysely<Tables>,
  workspace: string,
  by: string,
  instruments: readonly string[],
): Promise<string[]> {
  if (instruments.length === 0) return [];
  const rows = await unread(db, workspace, by)
    .select('i.id')
    .where('i.id', 'in', instruments)
    .orderBy('i.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether one instrument is to be read, and its version; null where it is not held. */
export async function readingOfMandates(
  db: Kysely<Tables>,
  workspace: string,
  instrument: string,
  by: string,
): Promise<{ readonly version: number; readonly read: boolean } | null> {
  const row = await db
    .selectFrom('instrument as i')
    .leftJoin('mandate_reading as r', (join) =>
      join.onRef('r.workspace', '=', 'i.workspace').onRef('r.instrument', '=', 'i.id'),
    )
    .select(['i.version', 'r.read_from'])
    .where('i.workspace', '=', workspace)
    .where('i.id', '=', instrument)
    .executeTakeFirst();
  return row ? { version: row.version, read: row.read_from === readFrom(row.version, by) } : null;
}

/** Notes from what the mandates of an instrument were read; nobody else changes them until the transaction ends. */
export async function noteRead(
  db: Kysely<Tables>,
  workspace: string,
  instrument: string,
  from: string,
): Promise<void> {
  await db
    .insertInto('mandate_reading')
    .values({ workspace, instrument, read_from: from })
    .onConflict((conflict) => conflict.columns(['workspace', 'instrument']).doUpdateSet({ read_from: from }))
    .execute();
}

/** Keeps everybody else from changing the mandates of an instrument until the transaction ends. */
export async function lockMandates(db: Kysely<Tables>, workspace: string, instrument: string): Promise<void> {
  await db
    .selectFrom('instrument')
    .select('id')
    .where('workspace', '=', workspace)
    .where('id', '=', instrument)
    .forUpdate()
    .execute();
}

/** Asks for the lineages of an instrument to be followed anew: the one it is in. */
export async function askToFollow(db: Kysely<Tables>, workspace: string, instrument: string): Promise<void> {
  await sql`
    insert into mandate_following (workspace, lineage, asked, done, version)
    select workspace, lineage, 1, 0, -1 from lineage_member
    where workspace = ${workspace} and instrument = ${instrument}
    on conflict (workspace, lineage) do update set asked = mandate_following.asked + 1`.execute(db);
}

/** A lineage along which mandates are to be followed. `asked` is given back when that was done. */
export interface LineageToFollow {
  readonly lineage: string;
  readonly asked: number;
}

function unfollowed(db: Kysely<Tables>, workspace: string) {
  return db
    .selectFrom('lineage as l')
    .leftJoin('mandate_following as f', (join) =>
      join.onRef('f.workspace', '=', 'l.workspace').onRef('f.lineage', '=', 'l.id'),
    )
    .where('l.workspace', '=', workspace)
    .where(sql<boolean>`(f.version is distinct from l.version or f.asked <> f.done)`);
}

export async function lineagesToFollow(
  db: Kysely<Tables>,
  workspace: string,
  limit: number,
): Promise<LineageToFollow[]> {
  const rows = await unfollowed(db, workspace)
    .select(['l.id as lineage', 'f.asked'])
    .orderBy('l.made_at', 'desc')
    .orderBy('l.id')
    .limit(limit)
    .execute();
  return rows.map(({ lineage, asked }) => ({ lineage, asked: asked ?? 0 }));
}

/** The same of one lineage; null where it was followed as it is. */
export async function lineageToFollow(
  db: Kysely<Tables>,
  workspace: string,
  lineage: string,
): Promise<LineageToFollow | null> {
  const row = await unfollowed(db, workspace)
    .select('f.asked')
    .where('l.id', '=', lineage)
    .executeTakeFirst();
  return row ? { lineage, asked: row.asked ?? 0 } : null;
}

/** Notes that a lineage was followed as it was when that was asked for. */
export async function noteFollowed(
  db: Kysely<Tables>,
  workspace: string,
  { lineage, asked }: LineageToFollow,
  version: number,
): Promise<void> {
  await db
    .insertInto('mandate_following')
    .values({ workspace, lineage, asked, done: asked, version })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'lineage']).doUpdateSet({ done: asked, version }),
    )
    .execute();
}

/** How much is held, and how much of it waits. */
export async function mandateReadingCounts(db: Kysely<Tables>, workspace: string, by: string) {
  const count = sql<string>`count(*)`.as('count');
  const instruments = await db
    .selectFrom('instrument')
    .select(count)
    .where('workspace', '=', workspace)
    .executeTakeFirstOrThrow();
  const waiting = await unread(db, workspace, by).select(count).executeTakeFirstOrThrow();
  const lineages = await unfollowed(db, workspace).select(count).executeTakeFirstOrThrow();
  return {
    instruments: Number(instruments.count),
    waiting: Number(waiting.count),
    lineages: Number(lineages.count),
  };
}

/**
 * Has the engine count what the tables of mandates hold. The embedded one never does so by itself: how it checks a reference, settled while a
 * table was small, would go through all of it for every row that is added later.
 */
export async function countMandateRows(db: Kysely<Tables>): Promise<void> {
  for (const table of ['mandate', 'mandate_words', 'mandate_term', 'mandate_decision']) {
    await sql`analyze ${sql.table(table)}`.execute(db);
  }
}
