import { type Kysely, sql } from 'kysely';
import { type Snippet, snippetOf } from '../search/snippet.ts';
import { queryFromWords } from '../search/stored-words.ts';
import type { Tables } from '../tables.ts';
import { escaped } from './instrument-list.ts';

/** A place in an instrument where what was looked for stands. */
export interface Hit {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly language: string;
  /** `symbol`, `title`, `PP3`, `OP5`, `note 2` or the label of an annex. */
  readonly address: string;
  readonly snippet: Snippet;
}

/** No more places than this are ranked; of a word that stands everywhere any of them will do. */
const mostRanked = 1000;

/** Where words stand: instruments whose symbol has them first, then passages, the fullest first. */
export async function searchPassages(
  db: Kysely<Tables>,
  workspace: string,
  typed: string,
  limit: number,
): Promise<Hit[]> {
  const words = queryFromWords(typed);
  if (words === null) return [];
  const named = await db
    .selectFrom('instrument')
    .select(['id', 'symbol', 'title', 'language'])
    .where('workspace', '=', workspace)
    .where(sql<boolean>`symbol ilike ${`%${escaped(typed.trim())}%`}`)
    .orderBy('symbol_order')
    .orderBy('id')
    .limit(Math.min(5, limit))
    .execute();
  const passages = await sql<Omit<Hit, 'snippet'> & { text: string }>`
    select i.id, i.symbol, i.title, i.language, p.address, p.text
    from (
      select instrument, address, place, text, words from passage
      where workspace = ${workspace} and words @@ to_tsquery('simple', ${words})
      limit ${mostRanked}
    ) p
    join instrument i on i.workspace = ${workspace} and i.id = p.instrument
    order by ts_rank(p.words, to_tsquery('simple', ${words})) desc, i.symbol_order, i.id, p.place
    limit ${limit}`.execute(db);
  return [
    ...named.map((each) => ({
      ...each,
      address: 'symbol',
      snippet: snippetOf(each.title ?? each.symbol ?? '', typed),
    })),
    ...passages.rows.map(({ text, ...hit }) => ({ ...hit, snippet: snippetOf(text, typed) })),
  ].slice(0, limit);
}
