import { randomUUID } from 'node:crypto';
import type { PlannedRow } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addEvents } from '../store/repositories/events.ts';
import {
  addSettledEntries,
  countEntryRows,
  heldStateOf,
  holdWorkspace,
} from '../store/repositories/many-entries.ts';
import { mergedInto } from '../store/repositories/merged-entries.ts';
import {
  addRulings,
  addStatements,
  type StoredStatement,
  statementsOf,
} from '../store/repositories/register-statements.ts';
import { digestOf } from './change-entry.ts';
import type { Context } from './context.ts';
import type { LongWorker } from './long-work.ts';
import { plannedImport } from './plan-import.ts';
import type { TableFile } from './plan-tables.ts';
import { settledMany } from './settle-many.ts';

/** How many organizations an import added and changed. */
export interface ImportDone {
  readonly added: number;
  readonly changed: number;
}

/** So many rows make the tables others than the engine knows them. */
const MANY = 500;

type NewStatement = Omit<StoredStatement, 'at'>;

/**
 * Imports a table of organizations, whole or not at all, as its preview showed it: `fingerprint` is that of the preview. Every value has its row for
 * a source; what it takes the place of is withdrawn and stays.
 *
 * Refused: `not-permitted`, `table/unreadable`, `work/too-long`, `table/stale` where the file or what it would change is another than was shown,
 * `table/invalid` where a row cannot be taken.
 */
export async function importOrganizations(
  context: Context,
  file: TableFile,
  fingerprint: string,
  worker: LongWorker,
): Promise<Result<ImportDone>> {
  const denied = mayNot(context.actor, 'keep the register');
  if (denied) return refused(denied);
  const { workspace, id: author } = context.actor;
  // Before the transaction, in which the embedded store answers nobody else.
  const planned = await plannedImport(context, file, worker);
  if (!planned.done) return planned;
  const { plan, state } = planned.value;
  if (plan.fingerprint !== fingerprint) return refused(stale());
  const wrong = plan.problems.find(({ severity }) => severity === 'error');
  if (wrong) {
    const place = `row ${wrong.row}${wrong.column ? `, column ${wrong.column}` : ''}`;
    return refused(refusal('table/invalid', `The table cannot be imported: ${place} is not right.`, 'file'));
  }
  const rows = plan.rows.filter(({ entry, statements }) => entry === null || statements.length > 0);
  const ids = new Map(
    rows.flatMap(({ row, entry }) =>
      entry === null ? [[`row:${row}`, `organization:${randomUUID()}`] as const] : [],
    ),
  );
  const entryOf = ({ row, entry }: PlannedRow): string => entry ?? (ids.get(`row:${row}`) as string);
  const statements = new Map(
    rows.map((row) => [row.row, statementsOfRow(row, entryOf(row), ids, file.name, author)]),
  );
  const fresh = rows.filter(({ entry }) => entry === null);
  const settled = fresh.map((row) => ({
    id: entryOf(row),
    digest: digestOf('organization', statements.get(row.row) ?? [], []),
  }));
  const imported = await context.db.transaction().execute(async (db): Promise<Result<ImportDone>> => {
    const within = { ...context, db };
    await holdWorkspace(db, workspace);
    if ((await heldStateOf(db, workspace, 'organization')) !== state) return refused(stale());
    await addSettledEntries(db, workspace, author, 'organization', settled);
    await addStatements(db, workspace, [...statements.values()].flat());
    await withdraw(within, rows, file.name);
    const changed = rows.filter(({ entry }) => entry !== null);
    await settledMany(within, 'organization', changed.map(entryOf));
    await addEvents(
      db,
      workspace,
      rows.map((row) => ({
        ...{ author, action: row.entry === null ? ('entry added' as const) : ('entry stated' as const) },
        ...{ subject: entryOf(row), before: row.ends, after: { file: file.name, ...row } },
      })),
    );
    return done({ added: fresh.length, changed: changed.length });
  });
  if (rows.length >= MANY) await countEntryRows(context.db);
  return imported;
}

function stale(): Refusal {
  return refusal('table/stale', 'The organizations, or the file, changed since the preview.');
}

function statementsOfRow(
  { row, statements }: PlannedRow,
  entry: string,
  ids: ReadonlyMap<string, string>,
  file: string,
  author: string,
): NewStatement[] {
  return statements.map(({ field, value, language, from, until }) => ({
    ...{
      entry,
      id: `statement:${randomUUID()}`,
      field,
      value: ids.get(value) ?? value,
      language,
      from,
      until,
    },
    ...{ source: { kind: 'row', file, row }, proposed: false, author },
  }));
}

/** Withdraws what rows take the place of. A statement may be one of an entry that turned out to be the one of the row. */
async function withdraw({ db, actor }: Context, rows: readonly PlannedRow[], file: string): Promise<void> {
  const ends = new Map(
    rows.flatMap(({ row, ends: statements }) => statements.map((each) => [each, row] as const)),
  );
  if (ends.size === 0) return;
  const entries = await entriesOfStatements({ db, actor }, rows);
  const rulings = [...ends].flatMap(([statement, row]) =>
    (entries.get(statement) ?? []).map((entry) => ({
      ...{ entry, id: `ruling:${randomUUID()}`, statement, ruling: 'withdrawn' as const },
      ...{ note: `${file}, ${row}`, author: actor.id },
    })),
  );
  for (let from = 0; from < rulings.length; from += 2000)
    await addRulings(db, actor.workspace, rulings.slice(from, from + 2000));
}

async function entriesOfStatements(
  { db, actor }: Context,
  rows: readonly PlannedRow[],
): Promise<Map<string, string[]>> {
  const changed = rows.flatMap(({ entry, ends }) => (entry !== null && ends.length > 0 ? entry : []));
  const merged = (await mergedInto(db, actor.workspace, changed)).map(({ id }) => id);
  const entries = new Map<string, string[]>();
  for (const { id, entry } of await statementsOf(db, actor.workspace, [...changed, ...merged]))
    entries.set(id, [...(entries.get(id) ?? []), entry]);
  return entries;
}
