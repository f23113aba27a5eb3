import type { EntryKind, Statement, StatementRuling, StatementSource } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { jsonRows } from '../json-rows.ts';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** A statement as it is kept. */
export interface StoredStatement extends Statement {
  readonly entry: string;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** A ruling as it is kept. */
export interface StoredRuling extends StatementRuling {
  readonly entry: string;
  readonly id: string;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** The statements about entries, oldest first. */
export async function statementsOf(
  db: Kysely<Tables>,
  workspace: string,
  entries: readonly string[],
): Promise<StoredStatement[]> {
  if (entries.length === 0) return [];
  const rows = await db
    .selectFrom('register_statement')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('entry', 'in', [...entries])
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    entry: row.entry,
    id: row.id,
    field: row.field,
    value: row.value,
    language: row.language,
    from: row.valid_from,
    until: row.valid_until,
    source: row.source as StatementSource,
    proposed: row.proposed,
    author: row.author,
    at: row.at.toISOString(),
  }));
}

/** The paragraphs that texts state something of entries in, and of those that were merged into them, in no order. */
export async function placesOf(
  db: Kysely<Tables>,
  workspace: string,
  entries: readonly string[],
): Promise<{ readonly entry: string; readonly instrument: string; readonly address: string }[]> {
  if (entries.length === 0) return [];
  const standsFor = sql<string>`coalesce(e.merged_into, e.id)`;
  const rows = await db
    .selectFrom('register_statement as s')
    .innerJoin('register_entry as e', (join) =>
      join.onRef('e.workspace', '=', 's.workspace').onRef('e.id', '=', 's.entry'),
    )
    .select([standsFor.as('entry'), 's.instrument', sql<string>`s.source ->> 'address'`.as('address')])
    .distinct()
    .where('s.workspace', '=', workspace)
    .where(standsFor, 'in', [...entries])
    .where('s.instrument', 'is not', null)
    .execute();
  return rows.flatMap(({ instrument, ...row }) => (instrument === null ? [] : [{ ...row, instrument }]));
}

/** Adds statements; one with an id that its entry has already is the same, and stays as it is. */
export async function addStatements(
  db: Kysely<Tables>,
  workspace: string,
  statements: readonly Omit<StoredStatement, 'at'>[],
): Promise<void> {
  for (const some of inSteps(statements)) {
    const rows = jsonRows(
      some.map(({ from, until, source, ...statement }) => ({
        ...{ ...statement, valid_from: from, valid_until: until, source },
        ...{ instrument: source.kind === 'text' ? source.instrument : null, at: nextInstant() },
      })),
    );
    await sql`
      insert into register_statement (workspace, entry, id, field, value, language, valid_from, valid_until, source,
        instrument, proposed, author, at)
      select ${workspace}, entry, id, field, value, language, valid_from, valid_until, source, instrument, proposed, author, at
      from json_to_recordset(${rows}::json) as n(entry text, id text, field text, value text, language text,
        valid_from text, valid_until text, source json, instrument text, proposed boolean, author text, at timestamptz)
      on conflict (workspace, entry, id) do nothing`.execute(db);
  }
}

/** The entries about which the program proposes something that it read from one of these texts. */
export async function proposedFrom(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
): Promise<{ readonly entry: string; readonly id: string }[]> {
  if (instruments.length === 0) return [];
  return db
    .selectFrom('register_statement')
    .select(['entry', 'id'])
    .where('workspace', '=', workspace)
    .where('instrument', 'in', [...instruments])
    .where('proposed', '=', true)
    .execute();
}

/** Takes out proposals that the program makes no more. One that a person ruled on stays. */
export async function dropProposals(
  db: Kysely<Tables>,
  workspace: string,
  entry: string,
  statements: readonly string[],
): Promise<void> {
  if (statements.length === 0) return;
  await db
    .deleteFrom('register_statement')
    .where('workspace', '=', workspace)
    .where('entry', '=', entry)
    .where('id', 'in', [...statements])
    .where('proposed', '=', true)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('register_ruling')
            .select('register_ruling.id')
            .whereRef('register_ruling.workspace', '=', 'register_statement.workspace')
            .whereRef('register_ruling.entry', '=', 'register_statement.entry')
            .whereRef('register_ruling.statement', '=', 'register_statement.id'),
        ),
      ),
    )
    .execute();
}

/** The rulings on statements about entries, oldest first. */
export async function rulingsOf(
  db: Kysely<Tables>,
  workspace: string,
  entries: readonly string[],
): Promise<StoredRuling[]> {
  if (entries.length === 0) return [];
  const rows = await db
    .selectFrom('register_ruling')
    .select(['entry', 'id', 'statement', 'ruling', 'note', 'author', 'at'])
    .where('workspace', '=', workspace)
    .where('entry', 'in', [...entries])
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export async function addRulings(
  db: Kysely<Tables>,
  workspace: string,
  rulings: readonly Omit<StoredRuling, 'at'>[],
): Promise<void> {
  if (rulings.length === 0) return;
  await db
    .insertInto('register_ruling')
    .values(
      rulings.map(({ note, ...ruling }) => ({
        workspace,
        ...ruling,
        note: note === null ? null : storable(note),
        at: nextInstant(),
      })),
    )
    .execute();
}

/** Entries of a kind that one of these texts tells of, or that a person added to the lineage, with those that they were merged into. */
export async function entriesToldBy(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
  lineage: string,
  kind: EntryKind,
): Promise<string[]> {
  if (instruments.length === 0) return [];
  const rows = await db
    .selectFrom('register_entry as e')
    .select(['e.id', 'e.merged_into'])
    .where('e.workspace', '=', workspace)
    .where('e.kind', '=', kind)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('e.lineage', '=', lineage),
        exists(
          selectFrom('register_statement as s')
            .select('s.id')
            .whereRef('s.workspace', '=', 'e.workspace')
            .whereRef('s.entry', '=', 'e.id')
            .where('s.instrument', 'in', [...instruments]),
        ),
      ]),
    )
    .execute();
  return [...new Set(rows.map(({ id, merged_into }) => merged_into ?? id))].sort();
}
