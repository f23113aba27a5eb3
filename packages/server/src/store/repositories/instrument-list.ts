import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { queryFromWords } from '../search/stored-words.ts';
import type { Tables } from '../tables.ts';
import { totalOf } from '../total-of.ts';

/** What a list of instruments may be ordered by. */
export const instrumentOrders = ['symbol', 'title', 'adoptedOn', 'session', 'keptAt'] as const;
export type InstrumentOrder = (typeof instrumentOrders)[number];

export interface InstrumentFilter {
  /** Words in the instrument, or a piece of its symbol. */
  readonly q?: string | undefined;
  readonly language?: string | undefined;
  readonly kind?: string | undefined;
  readonly session?: number | undefined;
  /** Only those with an issue of this severity. */
  readonly issues?: 'error' | 'warning' | 'note' | undefined;
}

const orderColumns = {
  symbol: 'symbol_order',
  title: 'title',
  adoptedOn: 'adopted_on',
  session: 'session',
  keptAt: 'kept_at',
} as const satisfies Record<InstrumentOrder, string>;

const issueColumns = { error: 'error_count', warning: 'warning_count', note: 'remark_count' } as const;

/** One page of the instruments that pass the filter, and how many pass it. What has no value comes last. */
export async function listInstruments(
  db: Kysely<Tables>,
  workspace: string,
  filter: InstrumentFilter,
  order: { readonly by: InstrumentOrder; readonly descending: boolean },
  window: { readonly limit: number; readonly offset: number },
) {
  const base = db
    .selectFrom('instrument as i')
    .innerJoin('file as f', (join) =>
      join.onRef('f.workspace', '=', 'i.workspace').onRef('f.sha256', '=', 'i.file'),
    )
    .where('i.workspace', '=', workspace);
  const passing = filtered(base, filter);
  const column = sql.ref(`i.${orderColumns[order.by]}`);
  const direction = sql.raw(order.descending ? 'desc nulls last' : 'asc nulls last');
  const rows = await passing
    .select(['i.id', 'i.symbol', 'i.title', 'i.kind', 'i.body', 'i.language', 'i.session', 'i.agenda_item'])
    .select(['i.adopted_on', 'i.part', 'i.preambular_count', 'i.operative_count', 'i.note_count'])
    .select(['i.citation_count', 'i.error_count', 'i.warning_count', 'i.remark_count', 'i.kept_at'])
    .select(['f.name', 'f.format', 'f.byte_count', 'f.sha256'])
    .orderBy(sql`${column} ${direction}`)
    .orderBy('i.symbol_order')
    .orderBy('i.id')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  return { rows, total: await totalOf(passing) };
}

export type InstrumentRow = Awaited<ReturnType<typeof listInstruments>>['rows'][number];

type Joined = Tables & { i: Tables['instrument']; f: Tables['file'] };

function filtered(base: SelectQueryBuilder<Joined, 'i' | 'f', object>, filter: InstrumentFilter) {
  const { q, language, kind, session, issues } = filter;
  let query = base;
  if (language !== undefined) query = query.where('i.language', '=', language);
  if (kind !== undefined) query = query.where('i.kind', '=', kind);
  if (session !== undefined) query = query.where('i.session', '=', session);
  if (issues !== undefined) query = query.where(`i.${issueColumns[issues]}`, '>', 0);
  if (q !== undefined && q.trim() !== '') {
    const words = queryFromWords(q);
    const symbol = sql<boolean>`i.symbol ilike ${`%${escaped(q.trim())}%`}`;
    query = query.where(
      words === null ? symbol : sql<boolean>`(${symbol} or i.words @@ to_tsquery('simple', ${words}))`,
    );
  }
  return query;
}

/** Words in a `like` pattern that stand for themselves. */
export function escaped(words: string): string {
  return words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
