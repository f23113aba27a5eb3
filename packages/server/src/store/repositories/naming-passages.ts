import { type Kysely, sql } from 'kysely';
import { queryFromWords } from '../search/stored-words.ts';
import type { Tables } from '../tables.ts';
import { escaped } from './instrument-list.ts';

/** A passage that may hold a name. */
export interface NamedPassage {
  readonly instrument: string;
  /** `PP3`, `OP5`, `note 2`, `title`. */
  readonly address: string;
  readonly text: string;
}

/** No more passages are looked at. */
const mostPassages = 4000;

/** The passages that have all words of one of these names, text by text, in the order of reading. */
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
    select instrument, address, text
    from passage
    where workspace = ${workspace} and words @@ to_tsquery('simple', ${queries.join(' | ')})
    order by instrument, place
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
