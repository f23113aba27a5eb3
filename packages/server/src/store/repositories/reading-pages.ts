import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** What is held, as one word that changes whenever an instrument is kept or corrected. */
export interface HeldInstruments {
  readonly count: number;
  readonly mark: string;
}

export async function heldInstruments(db: Kysely<Tables>, workspace: string): Promise<HeldInstruments> {
  const { count, versions } = await db
    .selectFrom('instrument')
    .select(({ fn }) => [
      fn.countAll<string>().as('count'),
      fn.coalesce(fn.sum<string>('version'), sql<string>`0`).as('versions'),
    ])
    .where('workspace', '=', workspace)
    .executeTakeFirstOrThrow();
  return { count: Number(count), mark: `${count} instruments, ${versions} versions` };
}

/** An instrument as it was read, as JSON that nobody has parsed yet, and its fields as they hold today. */
export interface UnparsedReading {
  readonly id: string;
  readonly reading: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly adoptedOn: string | null;
  readonly session: number | null;
  readonly agendaItem: string | null;
  readonly draftSymbol: string | null;
  readonly body: string | null;
}

export type ReadingPage = readonly UnparsedReading[];

/** So many instruments are in memory at a time. */
const pageSize = 60;

/** All instruments of a workspace, page by page, in the order of their ids. */
export async function* readingPages(db: Kysely<Tables>, workspace: string): AsyncGenerator<ReadingPage> {
  let after = '';
  for (;;) {
    const { rows } = await sql<UnparsedReading>`
      select id, reading::text as reading, symbol, title, adopted_on as "adoptedOn", session,
        agenda_item as "agendaItem", draft_symbol as "draftSymbol", body
      from instrument
      where workspace = ${workspace} and id > ${after}
      order by id
      limit ${pageSize}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id as string;
  }
}
