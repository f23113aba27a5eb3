import { existsSync } from 'node:fs';
import { readFile as bytesOf } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Result } from '../refusals/result.ts';
import { correctableFields } from '../store/repositories/corrections.ts';
import { heldInstruments } from '../store/repositories/reading-pages.ts';
import { keepUpWith } from '../store/repositories/register-readings.ts';
import type { AskedCorrection } from './check-corrections.ts';
import type { Context } from './context.ts';
import { keepFile } from './keep-file.ts';
import type { FileReading } from './read-file.ts';

/** What `provenance.json` of a corpus says of a file: where it is from, and what its words do not say. */
interface Provenance {
  readonly file: string;
  readonly sha256: string;
  readonly symbol: string;
  readonly note?: string;
  readonly [field: string]: unknown;
}

/** What became of a corpus. */
export interface KeptCorpus {
  /** How many of its texts were kept now. */
  readonly kept: number;
  /** Whether nothing else is held. */
  readonly isAlone: boolean;
}

/**
 * Keeps the texts of a corpus that the store does not hold yet, as the same file or as an English text of the same symbol; so
 * what was imported before stands in no text's way, and none comes twice (rule S8). What the provenance says and the file does not is
 * a correction, with the provenance as its note. A folder without a corpus keeps nothing.
 */
export async function keepCorpus(
  context: Context,
  folder: string,
  read: (bytes: Uint8Array, name: string) => Promise<FileReading>,
): Promise<Result<KeptCorpus>> {
  const list = join(folder, 'provenance.json');
  if (!existsSync(list)) return done({ kept: 0, isAlone: false });
  const provenance = JSON.parse(await bytesOf(list, 'utf8')) as { instruments: Provenance[] };
  const held = await heldAmong(context, provenance.instruments);
  const missing = provenance.instruments.filter((entry) => !held.has(entry));
  for (const entry of missing) {
    const bytes = await bytesOf(join(folder, entry.file));
    const kept = await keepFile(context, await read(bytes, entry.file), bytes, correctionsIn(entry));
    if (!kept.done) return kept;
    await keepUpWith(context.db, context.actor.workspace, kept.value.ids);
  }
  const { count } = await heldInstruments(context.db, context.actor.workspace);
  return done({ kept: missing.length, isAlone: count === missing.length });
}

async function heldAmong(
  { db, actor: { workspace } }: Context,
  entries: readonly Provenance[],
): Promise<ReadonlySet<Provenance>> {
  const files = await db
    .selectFrom('file')
    .select('sha256')
    .where('workspace', '=', workspace)
    .where(
      'sha256',
      'in',
      entries.map(({ sha256 }) => sha256),
    )
    .execute();
  const texts = await db
    .selectFrom('instrument')
    .select('symbol')
    .where('workspace', '=', workspace)
    .where('language', '=', 'en')
    .where(
      'symbol',
      'in',
      entries.map(({ symbol }) => symbol),
    )
    .execute();
  const known = new Set([...files.map(({ sha256 }) => sha256), ...texts.map(({ symbol }) => symbol)]);
  return new Set(entries.filter(({ sha256, symbol }) => known.has(sha256) || known.has(symbol)));
}

function correctionsIn(entry: Provenance): AskedCorrection[] {
  return correctableFields.flatMap((field) => {
    const value = entry[field];
    return value === undefined || value === null ? [] : [{ field, value: String(value), note: entry.note }];
  });
}
