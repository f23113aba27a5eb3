import { existsSync } from 'node:fs';
import { readFile as bytesOf } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Result } from '../refusals/result.ts';
import { correctableFields } from '../store/repositories/corrections.ts';
import { keepUpWith } from '../store/repositories/register-readings.ts';
import type { AskedCorrection } from './check-corrections.ts';
import type { Context } from './context.ts';
import { keepFile } from './keep-file.ts';
import type { FileReading } from './read-file.ts';

/** What `provenance.json` of a corpus says of a file: where it is from, and what its words do not say. */
interface Provenance {
  readonly file: string;
  readonly note?: string;
  readonly [field: string]: unknown;
}

/**
 * Keeps the texts of a corpus in a store that holds none yet. What the provenance says and the file does not is
 * a correction, with the provenance as its note. The register keeps up with them (rule S71). Answers how many files were kept; none when the
 * store holds some, or the folder has no corpus.
 */
export async function keepCorpus(
  context: Context,
  folder: string,
  read: (bytes: Uint8Array, name: string) => Promise<FileReading>,
): Promise<Result<number>> {
  const list = join(folder, 'provenance.json');
  if (!existsSync(list)) return done(0);
  const held = await context.db
    .selectFrom('file')
    .select('sha256')
    .where('workspace', '=', context.actor.workspace)
    .limit(1)
    .executeTakeFirst();
  if (held) return done(0);
  const provenance = JSON.parse(await bytesOf(list, 'utf8')) as {
    instruments: Provenance[];
  };
  for (const entry of provenance.instruments) {
    const bytes = await bytesOf(join(folder, entry.file));
    const kept = await keepFile(context, await read(bytes, entry.file), bytes, correctionsIn(entry));
    if (!kept.done) return kept;
    await keepUpWith(context.db, context.actor.workspace, kept.value.ids);
  }
  return done(provenance.instruments.length);
}

function correctionsIn(entry: Provenance): AskedCorrection[] {
  return correctableFields.flatMap((field) => {
    const value = entry[field];
    return value === undefined || value === null ? [] : [{ field, value: String(value), note: entry.note }];
  });
}
