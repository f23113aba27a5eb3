import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addEvents } from '../store/repositories/events.ts';
import { type FileToKeep, type KeptFile, keepFiles } from '../store/repositories/kept-files.ts';
import { type AskedCorrection, type CheckedCorrection, checkCorrections } from './check-corrections.ts';
import type { Context } from './context.ts';
import { correctWithin } from './correct-instrument.ts';
import type { FileReading } from './read-file.ts';

/**
 * Keeps a file that was read, and what a person says of its instruments beside it. The same bytes again keep nothing
 * new; corrections that came with them are made all the same, for what a person typed is never lost.
 *
 * Refused: `not-permitted`, `correction/invalid`, `instrument/unreadable`.
 */
export async function keepFile(
  context: Context,
  reading: FileReading,
  content: Uint8Array,
  asked: readonly AskedCorrection[] = [],
): Promise<Result<KeptFile>> {
  const denied = mayNot(context.actor, 'keep texts');
  if (denied) return refused(denied);
  const file = fileToKeep(reading, content);
  if (!file) return refused(refusal('instrument/unreadable', whyUnreadable(reading)));
  const byPosition = correctionsByPosition(asked, file.readings.length);
  if (!byPosition.done) return byPosition;
  return context.db.transaction().execute(async (db) => {
    const [kept] = await keepWithin({ ...context, db }, [file]);
    if (!kept) throw new Error('a file was kept without an answer');
    for (const [position, corrections] of byPosition.value) {
      const corrected = await correctWithin(
        { ...context, db },
        kept.ids[position] as string,
        corrections,
        null,
      );
      if (!corrected.done)
        throw new Error(`a correction of a kept file was refused: ${corrected.refusal.message}`);
    }
    return done(kept);
  });
}

/** Keeps files within a transaction that is already open, and records those that are new. */
export async function keepWithin({ db, actor }: Context, files: readonly FileToKeep[]): Promise<KeptFile[]> {
  const kept = await keepFiles(db, actor.workspace, files);
  const names = new Map(files.map(({ sha256, name }) => [sha256, name]));
  const fresh = new Map(kept.filter((each) => each.fresh).map((each) => [each.sha256, each]));
  const events = [...fresh.values()].flatMap(({ sha256, ids }) =>
    ids.map((id) => ({
      author: actor.id,
      action: 'instrument kept' as const,
      subject: id,
      before: null,
      after: { file: sha256, name: names.get(sha256) },
    })),
  );
  await addEvents(db, actor.workspace, events);
  return kept;
}

/** What the store keeps of a reading; null when there is nothing that could be read. */
export function fileToKeep({ file, source, readings }: FileReading, content: Uint8Array): FileToKeep | null {
  if (source === null || readings.length === 0) return null;
  return { sha256: file.sha256, name: file.name, content, source, readings };
}

/** Why a file could not be read, in the words of the issue that says so. */
export function whyUnreadable({ issues }: FileReading): string {
  const issue = issues.find(({ severity }) => severity === 'error') ?? issues[0];
  return issue?.message ?? 'No resolution could be read from this file.';
}

function correctionsByPosition(
  asked: readonly AskedCorrection[],
  count: number,
): Result<Map<number, CheckedCorrection[]>> {
  const positions = new Set(asked.map(({ position }) => position ?? 0));
  const byPosition = new Map<number, CheckedCorrection[]>();
  for (const position of positions) {
    if (!Number.isInteger(position) || position < 0 || position >= count) {
      const message = `The file has ${count} instruments, counted from 0.`;
      return refused(refusal('correction/invalid', message, 'position'));
    }
    const checked = checkCorrections(asked.filter((each) => (each.position ?? 0) === position));
    if (!checked.done) return checked;
    byPosition.set(position, checked.value);
  }
  return done(byPosition);
}
