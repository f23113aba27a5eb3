import { ENTRY_FIELDS, type EntryKind, fieldShape, type StandingField } from '@biennium/core';
import { type TableToWrite, tableAsCsv, tableAsXlsx } from '@biennium/documents';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { headsOf } from '../store/repositories/lineage-members.ts';
import {
  type EntryFilter,
  entriesById,
  listEntries,
  type StoredEntry,
} from '../store/repositories/register-entries.ts';
import { statementsOf } from '../store/repositories/register-statements.ts';
import type { Context } from './context.ts';

/** No table of entries has more rows. */
const MOST_ROWS = 20_000;

/** A table as a file. */
export interface TableFile {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly type: string;
}

/**
 * Entries of one kind as a table, a column for each field: values that hold are parted by "; ", an entry is told by its name, and the last columns
 * name what disagrees and the texts that it was read from. Refused: `not-permitted`.
 */
export async function exportEntries(
  context: Context,
  filter: EntryFilter & { readonly kind: EntryKind },
  as: 'csv' | 'xlsx',
): Promise<Result<TableFile>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const { db, actor } = context;
  const { entries } = await listEntries(db, actor.workspace, filter, { limit: MOST_ROWS, offset: 0 });
  const named = new Map(
    (await entriesById(db, actor.workspace, entriesNamedBy(filter.kind, entries))).map(({ id, label }) => [
      id,
      label,
    ]),
  );
  const texts = await textsOf(context, entries);
  const fields = Object.keys(ENTRY_FIELDS[filter.kind]);
  const table: TableToWrite = {
    title: filter.kind,
    columns: ['id', ...fields, 'disagree', 'texts'],
    rows: entries.map((entry) => [
      entry.id,
      ...fields.map((field) =>
        cellOf(
          entry.fields.find((each) => each.field === field),
          named,
        ),
      ),
      entry.fields.flatMap(({ field, disagree }) => (disagree ? [field] : [])).join('; '),
      texts.get(entry.id) ?? '',
    ]),
  };
  return done(
    as === 'csv'
      ? { content: tableAsCsv(table), name: `${filter.kind}.csv`, type: 'text/csv; charset=utf-8' }
      : {
          content: await tableAsXlsx(table),
          name: `${filter.kind}.xlsx`,
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        },
  );
}

function cellOf(field: StandingField | undefined, named: ReadonlyMap<string, string>): string {
  return (field?.values ?? []).map(({ value }) => named.get(value) || value).join('; ');
}

/** The entries that values of these entries may name. */
function entriesNamedBy(kind: EntryKind, entries: readonly StoredEntry[]): string[] {
  const values = entries.flatMap(({ fields }) =>
    fields.flatMap(({ field, values }) => {
      const shape = fieldShape(kind, field)?.value;
      return shape === 'entry' || shape === 'party' ? values.map(({ value }) => value) : [];
    }),
  );
  return [...new Set(values)].filter((value) => /^[a-z]+:[\w-]+$/.test(value));
}

/** The paragraphs that entries were read from: `A/RES/79/9 PP12; …`. */
async function textsOf(
  { db, actor }: Context,
  entries: readonly StoredEntry[],
): Promise<Map<string, string>> {
  const statements = await statementsOf(
    db,
    actor.workspace,
    entries.map(({ id }) => id),
  );
  const instruments = statements.flatMap(({ source }) => (source.kind === 'text' ? [source.instrument] : []));
  const heads = await headsOf(db, actor.workspace, [...new Set(instruments)]);
  const symbols = new Map(
    heads.map(({ instrument, symbol, draftSymbol }) => [instrument, symbol ?? draftSymbol]),
  );
  const places = new Map<string, Set<string>>();
  for (const { entry, source } of statements) {
    if (source.kind === 'row' || source.kind === 'list') continue;
    const place =
      source.kind === 'document'
        ? source.words
        : [symbols.get(source.instrument), source.address].filter(Boolean).join(' ');
    places.set(entry, (places.get(entry) ?? new Set()).add(place));
  }
  return new Map([...places].map(([entry, told]) => [entry, [...told].join('; ')]));
}
