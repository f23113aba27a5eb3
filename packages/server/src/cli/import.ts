import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Sealing } from '../commands/audit/sealing.ts';
import { discoverLineages, isDiscovered, startDiscovery } from '../commands/discover-lineages.ts';
import { importFiles, startImport } from '../commands/import-files.ts';
import { localPerson } from '../policies/actor.ts';
import { discoverInThread } from '../readers/discovery-thread.ts';
import { Readers } from '../readers/readers.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { ownerOf } from '../store/embedded/lock.ts';
import { openStore, type StorePlace } from '../store/open.ts';
import type { DiscoveryProgress } from '../store/repositories/discovery-runs.ts';
import type { ImportProgress } from '../store/repositories/imports.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { discoverThroughServer, importThroughServer, type RunningServer } from './import-through-server.ts';
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
      ? await importAfar({ address: owner.address, key: owner.key }, paths, told, stop.signal)
      : await importHere(place.value, paths, told, stop.signal);
    if (!imported.done) return imported;
    console.aside('\n');
    const { progress, discovery } = imported.value;
    await console.result(summaryOf(progress));
    if (discovery?.state === 'done')
      console.aside(`${discovery.lineages} lineages, ${discovery.added} of their members new.\n`);
    if ([progress.state, discovery?.state].includes('stopped'))
      console.aside('Stopped. The same command goes on from here.\n');
    return done(progress.errors > 0 ? exitStatus.doneWithErrors : exitStatus.done);
  } finally {
    stop.release();
  }
}

/** What became of the files, and of the lineages among all that is held; null where those were known. */
interface Imported {
  readonly progress: ImportProgress;
  readonly discovery: DiscoveryProgress | null;
}

async function importHere(
  place: StorePlace,
  paths: readonly string[],
  told: Told,
  signal: AbortSignal,
): Promise<Result<Imported>> {
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
    const ways = { read, readers: count, progressed: told.files, signal };
    const progress = await importFiles(context, started.value, paths, ways);
    if (progress.state !== 'done' || (await isDiscovered(context)))
      return done({ progress, discovery: null });
    const looking = await startDiscovery(context);
    if (!looking.done) return looking;
    const discover = { discover: discoverInThread, progressed: told.lineages, signal };
    return done({ progress, discovery: await discoverLineages(context, looking.value, discover) });
  } finally {
    await readers.close();
    await new Sealing(store.db).close();
    await store.close();
  }
}

async function importAfar(
  server: RunningServer,
  paths: readonly string[],
  told: Told,
  signal: AbortSignal,
): Promise<Result<Imported>> {
  const imported = await importThroughServer(server, paths, told.files, signal);
  if (!imported.done) return imported;
  const progress = imported.value;
  if (progress.state !== 'done' || progress.kept === 0) return done({ progress, discovery: null });
  const discovery = await discoverThroughServer(server, told.lineages, signal);
  return discovery.done ? done({ progress, discovery: discovery.value }) : discovery;
}

/** Shows how far it is, on one line that is written over. */
interface Told {
  readonly files: (progress: { readonly finished: number; readonly total: number }) => void;
  readonly lineages: (progress: Pick<DiscoveryProgress, 'stage' | 'finished' | 'total'>) => void;
}

function progressTo(console: Console): Told {
  const started = performance.now();
  return {
    files({ finished, total }) {
      const seconds = (performance.now() - started) / 1000;
      console.aside(`\r${finished} of ${total} files, ${Math.round(finished / seconds)} a second `);
    },
    lineages({ stage, finished, total }) {
      const far = stage === 'gathering' && total !== null ? `${finished} of ${total} instruments` : stage;
      console.aside(`\r${`Looking for lineages: ${far}`.padEnd(60)}`);
    },
  };
}

function summaryOf({ kept, known, unreadable, instruments, errors }: ImportProgress): string {
  const notRead = unreadable === 0 ? '' : `, ${unreadable} unreadable`;
  return `${kept} files kept, ${known} known before${notRead}; ${instruments} instruments, ${errors} errors noticed\n`;
}
