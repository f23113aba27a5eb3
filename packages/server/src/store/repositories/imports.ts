import { type Kysely, sql } from 'kysely';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** One file of an import, as it ended. `modifiedAt` is the file's own time. */
export interface ImportItem {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
  readonly state: 'kept' | 'known' | 'unreadable';
  readonly file: string | null;
  readonly instruments: number;
  /** Issues of severity `error` in the file. */
  readonly errors: number;
  readonly message: string | null;
}

/** How far an import is. */
export interface ImportProgress {
  readonly id: string;
  readonly state: Tables['import_run']['state'];
  readonly total: number | null;
  readonly kept: number;
  readonly known: number;
  readonly unreadable: number;
  readonly instruments: number;
  readonly errors: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

export async function startRun(
  db: Kysely<Tables>,
  workspace: string,
  run: { readonly id: string; readonly paths: readonly string[]; readonly author: string },
): Promise<void> {
  const { id, paths, author } = run;
  await db
    .insertInto('import_run')
    .values({ workspace, id, paths: JSON.stringify(paths), state: 'running', total: null, author })
    .execute();
}

export async function updateRun(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  change: { readonly state?: ImportProgress['state']; readonly total?: number; readonly ended_at?: Date },
): Promise<void> {
  await db
    .updateTable('import_run')
    .set(change)
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

export async function addItems(
  db: Kysely<Tables>,
  workspace: string,
  run: string,
  items: readonly ImportItem[],
): Promise<void> {
  if (items.length === 0) return;
  await db
    .insertInto('import_item')
    .values(
      items.map(({ path, bytes, modifiedAt, message, ...item }) => ({
        workspace,
        run,
        path: storable(path),
        byte_count: bytes,
        modified_at: modifiedAt,
        message: message === null ? null : storable(message),
        ...item,
      })),
    )
    .execute();
}

/** What earlier runs did with files, by path; where several did, the latest. */
export async function earlierItems(
  db: Kysely<Tables>,
  workspace: string,
  paths: readonly string[],
): Promise<Map<string, ImportItem>> {
  const found = new Map<string, ImportItem>();
  const step = 5000;
  for (let from = 0; from < paths.length; from += step) {
    const { rows } = await sql<ItemRow>`
      select i.path, i.byte_count, i.modified_at, i.state, i.file, i.instruments, i.errors, i.message
      from import_item i
      join import_run r on r.workspace = i.workspace and r.id = i.run
      where i.workspace = ${workspace} and i.path = any(${paths.slice(from, from + step)}::text[])
      order by r.started_at`.execute(db);
    for (const { byte_count, modified_at, ...item } of rows) {
      found.set(item.path, { ...item, bytes: Number(byte_count), modifiedAt: modified_at });
    }
  }
  return found;
}

type ItemRow = Omit<ImportItem, 'bytes' | 'modifiedAt'> & { byte_count: string; modified_at: Date };

export async function progressOf(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<ImportProgress | null> {
  const run = await db
    .selectFrom('import_run')
    .select(['id', 'state', 'total', 'started_at', 'ended_at'])
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!run) return null;
  const counts = await db
    .selectFrom('import_item')
    .select(({ fn }) => [
      'state',
      fn.countAll<string>().as('files'),
      fn.sum<string>('instruments').as('instruments'),
      fn.sum<string>('errors').as('errors'),
    ])
    .where('workspace', '=', workspace)
    .where('run', '=', id)
    .groupBy('state')
    .execute();
  const files = (state: string) => Number(counts.find((row) => row.state === state)?.files ?? 0);
  const sum = (of: 'instruments' | 'errors') => counts.reduce((so, row) => so + Number(row[of]), 0);
  return {
    id: run.id,
    state: run.state,
    total: run.total,
    kept: files('kept'),
    known: files('known'),
    unreadable: files('unreadable'),
    instruments: sum('instruments'),
    errors: sum('errors'),
    startedAt: run.started_at.toISOString(),
    endedAt: run.ended_at?.toISOString() ?? null,
  };
}
