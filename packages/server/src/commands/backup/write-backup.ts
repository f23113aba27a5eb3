import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { programVersion } from '../../program-version.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { sealEvents } from '../../store/audit/seal-events.ts';
import { keptTables, migrationsOf } from '../../store/backup/kept-tables.ts';
import { rowsOfTable } from '../../store/backup/rows-of-table.ts';
import type { Context } from '../context.ts';
import { type BackupHead, backupFormat } from './backup-file.ts';

/** What was written. */
export interface WrittenBackup {
  readonly file: string;
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Writes the whole store into one file (rule S150), as it stands at one moment, in bounded memory. Until it is whole it has another name, so that
 * an older back-up under the same name stays. Whether the asker may is asked before. Refused: `file/not-written`.
 */
export async function writeBackup({ db }: Pick<Context, 'db'>, file: string): Promise<Result<WrittenBackup>> {
  const draft = `${file}.${randomBytes(4).toString('hex')}.part`;
  const counted = { tables: 0, rows: 0 };
  try {
    // Before anything is read: a place where nothing can be written is told at once.
    await (await open(draft, 'wx', 0o600)).close();
    await sealEvents(db);
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (within) => {
        const lines = Readable.from(backupLines(within, counted), { objectMode: false });
        await pipeline(lines, createGzip({ level: 5 }), createWriteStream(draft, { mode: 0o600 }));
      });
    await synced(draft);
    await rename(draft, file);
    await synced(dirname(file));
    const { size } = await stat(file);
    return done({ file, ...counted, bytes: size });
  } catch (error) {
    await rm(draft, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined || syscall === 'connect') throw error;
    return refused(refusal('file/not-written', `${file} could not be written (${code}).`));
  }
}

/** The lines of a back-up: its head, each table with its rows, and the SHA-256 of all of them. */
async function* backupLines(
  db: Context['db'],
  counted: { tables: number; rows: number },
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const line = (text: string) => {
    const bytes = Buffer.from(`${text}\n`);
    hash.update(bytes);
    return bytes;
  };
  const head: BackupHead = {
    ...{ format: backupFormat, program: programVersion, madeAt: new Date().toISOString() },
    migrations: await migrationsOf(db),
  };
  yield line(JSON.stringify(['biennium', head]));
  for (const table of await keptTables(db)) {
    counted.tables++;
    yield line(JSON.stringify(['table', table.name, table.columns]));
    for await (const piece of rowsOfTable(db, table)) {
      if ('row' in piece) {
        counted.rows++;
        yield line(piece.row);
      } else yield line(JSON.stringify(['bytes', piece.column, piece.bytes.toString('base64')]));
    }
  }
  const sum = hash.digest('hex');
  yield Buffer.from(`${JSON.stringify(['end', sum])}\n`);
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
