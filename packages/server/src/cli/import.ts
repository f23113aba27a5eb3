import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { importFiles, startImport } from '../commands/import-files.ts';
import { localPerson } from '../policies/actor.ts';
import { Readers } from '../readers/readers.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { ownerOf } from '../store/embedded/lock.ts';
import { openStore, type StorePlace } from '../store/open.ts';
import type { ImportProgress } from '../store/repositories/imports.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { importThroughServer } from './import-through-server.ts';
import { optionsFromWords } from './options.ts';
import { placeFromOptions, placeOptions } from './place.ts';
import { stopSignal } from './stop-signal.ts';

/** `biennium import PATH... [--data DIR] [--database-url URL]` */
export async function importPaths(words: string[], console: Console): Promise<Result<ExitStatus>> {
  const options = optionsFromWords(words, placeOptions);
  if (!options.done) return options;
  const { values, positionals } = options.value;
  if (positionals.length === 0) return refused(refusal('usage/invalid', 'Name at least one file or folder.'));
  const place = placeFromOptions(values);
  if (!place.done) return place;
  const paths = positionals.map((path) => resolve(path));
  const stop = stopSignal();
  try {
    const told = progressTo(console);
    const owner = 'folder' in place.value ? await ownerOf(place.value.folder) : null;
    const imported = owner?.address
      ? await importThroughServer({ address: owner.address, key: owner.key }, paths, told, stop.signal)
      : await importHere(place.value, paths, told, stop.signal);
    if (!imported.done) return imported;
    console.aside('\n');
    await console.result(summaryOf(imported.value));
    if (imported.value.state === 'stopped') console.aside('Stopped. The same command goes on from here.\n');
    return done(imported.value.errors > 0 ? exitStatus.doneWithErrors : exitStatus.done);
  } finally {
    stop.release();
  }
}

type Told = (progress: { readonly finished: number; readonly total: number }) => void;

async function importHere(
  place: StorePlace,
  paths: readonly string[],
  progressed: Told,
  signal: AbortSignal,
): Promise<Result<ImportProgress>> {
  const opened = await openStore(place);
  if (!opened.done) return opened;
  const store = opened.value;
  const count = Math.min(4, availableParallelism());
  const readers = new Readers(count);
  try {
    const context = { db: store.db, actor: localPerson };
    const started = await startImport(context, paths);
    if (!started.done) return started;
    const read = (bytes: Uint8Array, name: string) => readers.read(bytes, name);
    return done(
      await importFiles(context, started.value, paths, { read, readers: count, progressed, signal }),
    );
  } finally {
    await readers.close();
    await store.close();
  }
}

function progressTo(console: Console): Told {
  const started = performance.now();
  return ({ finished, total }) => {
    const seconds = (performance.now() - started) / 1000;
    console.aside(`\r${finished} of ${total} files, ${Math.round(finished / seconds)} a second `);
  };
}

function summaryOf({ kept, known, unreadable, instruments, errors }: ImportProgress): string {
  const notRead = unreadable === 0 ? '' : `, ${unreadable} unreadable`;
  return `${kept} files kept, ${known} known before${notRead}; ${instruments} instruments, ${errors} errors noticed\n`;
}
