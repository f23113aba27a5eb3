import { resolve } from 'node:path';
import { type WrittenBackup, writeBackup } from '../commands/backup/write-backup.ts';
import { done, type Result } from '../refusals/result.ts';
import { askServer } from './ask-server.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { optionsFromWords } from './options.ts';
import { placeFromOptions, placeOptions } from './place.ts';
import { withStore } from './with-store.ts';
import { wrong } from './wrong.ts';

/** `biennium backup FILE [--data DIR] [--database-url URL]` */
export async function backup(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const given = optionsFromWords(words, placeOptions);
  if (!given.done) return given;
  const { values, positionals } = given.value;
  const [named] = positionals;
  if (named === undefined || positionals.length > 1) return wrong('Name one file to write.');
  const place = placeFromOptions(values);
  if (!place.done) return place;
  const file = resolve(named);
  const written = await withStore<WrittenBackup>(place.value, {
    here: (store) => writeBackup(store, file),
    afar: (server) => askServer<WrittenBackup>(server, 'POST', '/api/store/backups', { file }),
  });
  if (!written.done) return written;
  const { tables, rows, bytes } = written.value;
  await console.result(`${file}: ${rows} rows of ${tables} tables, ${bytes} bytes\n`);
  return done(exitStatus.done);
}
