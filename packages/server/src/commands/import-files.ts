import { randomUUID } from 'node:crypto';
import { readFile as bytesOf, stat } from 'node:fs/promises';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addEvents } from '../store/repositories/events.ts';
import {
  addItems,
  earlierItems,
  type ImportItem,
  type ImportProgress,
  progressOf,
  startRun,
  updateRun,
} from '../store/repositories/imports.ts';
import type { FileToKeep } from '../store/repositories/kept-files.ts';
import type { Context } from './context.ts';
import { type FoundFile, filesUnder } from './files-under.ts';
import { fileToKeep, keepWithin, whyUnreadable } from './keep-file.ts';
import type { FileReading } from './read-file.ts';
import { unopenedReading } from './unopened-file.ts';

/** How an import is followed and stopped. `read` is where the reading itself happens. */
export interface ImportWays {
  readonly read: (bytes: Uint8Array, name: string) => Promise<FileReading>;
  /** How many files are read at the same time. */
  readonly readers: number;
  readonly progressed?: (progress: { readonly finished: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** A batch is one transaction: what a power cut may cost to read again. */
const batchFiles = 40;
const batchBytes = 16 * 1024 * 1024;

interface Work {
  readonly item: ImportItem;
  readonly keep: FileToKeep | null;
}

/** Starts the record of an import; refused with `not-permitted`. Answers its id, for {@link importFiles}. */
export async function startImport({ db, actor }: Context, paths: readonly string[]): Promise<Result<string>> {
  const denied = mayNot(actor, 'import from the disk');
  if (denied) return refused(denied);
  const id = `import:${randomUUID()}`;
  const { workspace, id: author } = actor;
  await db.transaction().execute(async (tables) => {
    await startRun(tables, workspace, { id, paths, author });
    await addEvents(tables, workspace, [
      { author, action: 'import started', subject: id, before: null, after: { paths } },
    ]);
  });
  return done(id);
}

/**
 * Reads the files of `paths`, and of folders all that is in them, into the store. What an earlier import did with a
 * file that has not changed since is not done again, so an import that was stopped goes on where it was. Never
 * refuses for a file: one that cannot be read is an item that says so.
 */
export async function importFiles(
  context: Context,
  id: string,
  paths: readonly string[],
  ways: ImportWays,
): Promise<ImportProgress> {
  const { db, actor } = context;
  const { workspace } = actor;
  try {
    const files = await filesUnder(paths);
    await updateRun(db, workspace, id, { total: files.length });
    const earlier = await earlierItems(
      db,
      workspace,
      files.map(({ path }) => path),
    );
    let at = 0;
    let writing = Promise.resolve();
    while (at < files.length && !ways.signal?.aborted) {
      const { work, taken } = await readBatch(files.slice(at, at + batchFiles), earlier, ways);
      at += taken;
      const finished = at;
      // The engine works in a thread of its own: one batch is written while the next is read.
      await writing;
      writing = keepBatch(context, id, work).then(() => ways.progressed?.({ finished, total: files.length }));
      writing.catch(() => {});
    }
    await writing;
    await end(context, id, at < files.length ? 'stopped' : 'done');
  } catch (error) {
    await end(context, id, 'failed').catch(() => {});
    throw error;
  }
  const progress = await progressOf(db, workspace, id);
  if (!progress) throw new Error('the record of an import is gone');
  return progress;
}

/** Reads files side by side until the batch is full or the person stops; `taken` is how many of them it holds. */
async function readBatch(
  batch: readonly FoundFile[],
  earlier: ReadonlyMap<string, ImportItem>,
  ways: ImportWays,
): Promise<{ work: Work[]; taken: number }> {
  const work: Work[] = [];
  let next = 0;
  let bytes = 0;
  const reader = async () => {
    while (next < batch.length && bytes < batchBytes && !ways.signal?.aborted) {
      const index = next++;
      const file = batch[index] as FoundFile;
      const each = await workOf(file, earlier.get(file.path), ways);
      bytes += each.keep?.content.byteLength ?? 0;
      work[index] = each;
    }
  };
  await Promise.all(Array.from({ length: ways.readers }, reader));
  return { work, taken: next };
}

async function workOf(
  { path, name }: FoundFile,
  earlier: ImportItem | undefined,
  ways: ImportWays,
): Promise<Work> {
  let facts = { bytes: 0, modifiedAt: new Date(0) };
  let reading: FileReading;
  let content: Uint8Array = new Uint8Array();
  try {
    const { size, mtime } = await stat(path);
    // The store keeps milliseconds.
    facts = { bytes: size, modifiedAt: new Date(Math.trunc(mtime.getTime())) };
    if (earlier && unchanged(earlier, facts)) {
      return { item: { ...earlier, state: 'known' }, keep: null };
    }
    content = await bytesOf(path);
    reading = await ways.read(content, name);
  } catch (error) {
    const unopened = unopenedReading(name, error);
    if (!unopened) throw error;
    reading = unopened;
  }
  const keep = fileToKeep(reading, content);
  const noticed = [
    ...reading.issues,
    ...reading.readings.flatMap(({ issues }) => issues.slice(reading.issues.length)),
  ];
  const item: ImportItem = {
    path,
    ...facts,
    state: keep ? 'kept' : 'unreadable',
    file: keep ? keep.sha256 : null,
    instruments: reading.readings.length,
    errors: noticed.filter(({ severity }) => severity === 'error').length,
    message: keep ? null : whyUnreadable(reading),
  };
  return { item, keep };
}

function unchanged(earlier: ImportItem, { bytes, modifiedAt }: { bytes: number; modifiedAt: Date }): boolean {
  return (
    earlier.state !== 'unreadable' &&
    earlier.bytes === bytes &&
    earlier.modifiedAt.getTime() === modifiedAt.getTime()
  );
}

async function keepBatch(context: Context, id: string, work: readonly Work[]): Promise<void> {
  await context.db.transaction().execute(async (db) => {
    const files = work.flatMap(({ keep }) => (keep ? [keep] : []));
    const kept = await keepWithin({ ...context, db }, files);
    const fresh = new Set(kept.filter((each) => each.fresh).map(({ sha256 }) => sha256));
    const items = work.map(({ item, keep }): ImportItem => {
      if (keep === null || fresh.delete(keep.sha256)) return item;
      return { ...item, state: 'known' };
    });
    await addItems(db, context.actor.workspace, id, items);
  });
}

async function end({ db, actor }: Context, id: string, state: ImportProgress['state']): Promise<void> {
  await db.transaction().execute(async (tables) => {
    await updateRun(tables, actor.workspace, id, { state, ended_at: new Date() });
    const after = { state };
    await addEvents(tables, actor.workspace, [
      { author: actor.id, action: 'import ended', subject: id, before: null, after },
    ]);
  });
}
