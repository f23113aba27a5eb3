import { type Kysely, sql } from 'kysely';
import { queryFromWords } from '../search/stored-words.ts';
import type { Tables } from '../tables.ts';
import { escaped } from './instrument-list.ts';

/** A passage that may hold a name, and the text that it is of. */
export interface NamedPassage {
  readonly instrument: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly adoptedOn: string | null;
  /** The lineage of the text. */
  readonly lineage: string | null;
  /** `PP3`, `OP5`, `note 2`, `title`. */
  readonly address: string;
  readonly text: string;
}

/** No more passages are looked at. */
const mostPassages = 4000;

/** The passages that have all words of one of these names, in the order in which their texts were adopted. */
export async function passagesWith(
  db: Kysely<Tables>,
  workspace: string,
  names: readonly string[],
): Promise<NamedPassage[]> {
  const queries = names.flatMap((name) => {
    const query = queryFromWords(name);
    return query === null ? [] : [`(${query})`];
  });
  if (queries.length === 0) return [];
  const { rows } = await sql<NamedPassage>`
    select i.id as instrument, i.symbol, i.title, i.language, i.adopted_on as "adoptedOn", m.lineage, p.address, p.text
    from passage p
    join instrument i on i.workspace = p.workspace and i.id = p.instrument
    left join lineage_member m on m.workspace = i.workspace and m.instrument = i.id
    where p.workspace = ${workspace} and p.words @@ to_tsquery('simple', ${queries.join(' | ')})
    order by i.adopted_on nulls last, i.symbol_order, i.id, p.place
    limit ${mostPassages}`.execute(db);
  return rows;
}

/** Names of organizations that hold one of these names. */
export async function namesWith(
  db: Kysely<Tables>,
  workspace: string,
  names: readonly string[],
): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await db
    .selectFrom('register_statement')
    .select('value')
    .distinct()
    .where('workspace', '=', workspace)
    .where('field', '=', 'name')
    .where('entry', 'like', 'organization:%')
    .where(({ or }) => or(names.map((name) => sql<boolean>`value ilike ${`%${escaped(name)}%`}`)))
    .limit(500)
    .execute();
  return rows.map(({ value }) => value);
}
