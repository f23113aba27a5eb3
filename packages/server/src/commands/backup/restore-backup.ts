import type { Refusal } from '../../refusals/refusal.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { emptiedTo, isEmpty, knownMigrations } from '../../store/backup/emptied-store.ts';
import { fillRowWithBytes, fillTable, nameOwnRows } from '../../store/backup/fill-table.ts';
import { type KeptTable, keptTables } from '../../store/backup/kept-tables.ts';
import type { Context } from '../context.ts';
import { type BackupHead, backupFormat, backupLines, Damaged, headOfBackup } from './backup-file.ts';

/** What was put back. */
export interface RestoredBackup {
  readonly head: BackupHead;
  readonly rows: number;
}

const rowsAtOnce = 500;
const charactersAtOnce = 4_000_000;

/**
 * Puts a back-up into an empty store (rule S151), all of it or nothing. The file is read twice, so that one that is not whole is told before anything
 * is written. Refused: `backup/damaged`, `backup/newer`, `store/not-empty`.
 */
export async function restoreBackup(
  { db }: Pick<Context, 'db'>,
  file: string,
): Promise<Result<RestoredBackup>> {
  try {
    const head = await headOfBackup(file);
    const newer = tooNew(head);
    if (newer) return refused(newer);
    const rows = await rowsOfWhole(file);
    return await db.transaction().execute(async (within): Promise<Result<RestoredBackup>> => {
      if (!(await isEmpty(within)))
        return refused(
          refusal('store/not-empty', 'The store holds something already. Restore into a new one.'),
        );
      const upToDate = await emptiedTo(within, head.migrations);
      await fill(within, file);
      await upToDate();
      return done({ head, rows });
    });
  } catch (error) {
    if (error instanceof Damaged) return refused(error.refusal);
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'open' && syscall !== 'read') throw error;
    return refused(refusal('backup/damaged', `${file} could not be read (${code}).`));
  }
}

function tooNew({ format, migrations, program }: BackupHead): Refusal | null {
  const known = migrations.every((name, at) => knownMigrations[at] === name);
  if (format <= backupFormat && known) return null;
  return refusal(
    'backup/newer',
    `It was written by version ${program}, which is newer. Restore it with that.`,
  );
}

/** Reads a back-up to its end, and answers how many rows it has. @throws Damaged */
async function rowsOfWhole(file: string): Promise<number> {
  let rows = 0;
  for await (const line of backupLines(file)) if ('row' in line) rows++;
  return rows;
}

async function fill(db: Context['db'], file: string): Promise<void> {
  const tables = new Map((await keptTables(db)).map((table) => [table.name, table]));
  let filling: TableFilling | null = null;
  for await (const line of backupLines(file)) {
    if ('table' in line) {
      await filling?.end();
      const table = tables.get(line.table);
      if (!table || line.columns.some((column) => !table.columns.includes(column)))
        throw new Damaged(`It has a table that is not known: ${line.table}.`);
      filling = new TableFilling(db, table);
    } else if (filling === null) {
      throw new Damaged('A row stands before all tables.');
    } else {
      await ('row' in line ? filling.row(line.row) : filling.bytes(line.column, line.bytes));
    }
  }
  await filling?.end();
}

/** Fills one table, many rows at once. */
class TableFilling {
  readonly #db: Context['db'];
  readonly #table: KeptTable;
  #rows: string[] = [];
  #length = 0;
  #bytes = new Map<string, Buffer[]>();
  readonly #naming: object[] = [];

  constructor(db: Context['db'], table: KeptTable) {
    this.#db = db;
    this.#table = table;
  }

  /** A piece of the bytes of the next row. */
  bytes(column: string, piece: Buffer): void {
    const pieces = this.#bytes.get(column) ?? [];
    this.#bytes.set(column, [...pieces, piece]);
  }

  async row(row: string): Promise<void> {
    this.#noteNames(row);
    if (this.#bytes.size > 0) {
      const content = new Map([...this.#bytes].map(([column, pieces]) => [column, Buffer.concat(pieces)]));
      this.#bytes = new Map();
      await fillRowWithBytes(this.#db, this.#table, row, content);
      return;
    }
    this.#rows.push(row);
    this.#length += row.length;
    if (this.#rows.length >= rowsAtOnce || this.#length >= charactersAtOnce) await this.#write();
  }

  async end(): Promise<void> {
    await this.#write();
    for (let from = 0; from < this.#naming.length; from += rowsAtOnce)
      await nameOwnRows(this.#db, this.#table, this.#naming.slice(from, from + rowsAtOnce));
  }

  async #write(): Promise<void> {
    if (this.#rows.length > 0) await fillTable(this.#db, this.#table, this.#rows);
    this.#rows = [];
    this.#length = 0;
  }

  /** A row that names another of the same table waits until all are there. */
  #noteNames(row: string): void {
    const { key, own } = this.#table;
    if (own.length === 0) return;
    const values = JSON.parse(row) as Record<string, unknown>;
    if (own.every((column) => values[column] === null)) return;
    this.#naming.push(Object.fromEntries([...key, ...own].map((column) => [column, values[column]])));
  }
}
