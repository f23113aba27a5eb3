import { createHash } from 'node:crypto';
import {
  foldedWords,
  type ImportPlan,
  type KnownDirectory,
  type KnownOrganization,
  planFromDirectory,
  planFromTable,
} from '@biennium/core';
import { TABLE_LIMITS, tableFromFile } from '@biennium/documents';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { mandateLists } from './mandate-lists.ts';
import type { PlannedDirectory } from './post-pages.ts';

/** A table file as it was given. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file would change, and a word for exactly that: another when the file or what it would change is another. */
export interface PlannedImport extends ImportPlan {
  readonly fingerprint: string;
}

/** An organization that a table is held against, in its version. */
export type OrganizationInVersion = KnownOrganization & { readonly version: number };

/** No directory has more rows: each is kept by itself, and nobody else changes anything meanwhile. */
const MOST_POSTS = 2000;

/** What a table of organizations would change of those that are known. Refused: `table/unreadable`. */
export async function organizationsPlanned(
  { name, bytes }: TableFile,
  known: readonly OrganizationInVersion[],
): Promise<Result<PlannedImport>> {
  const { value: table, issues } = await tableFromFile(bytes);
  if (!table) return unreadable(issues.at(-1)?.message);
  const plan = planFromTable(table, { known, countries: countries() });
  const versions = new Map(known.map(({ id, version }) => [id, version]));
  const touched = plan.rows.map(({ entry, statements }) =>
    entry !== null && statements.length > 0 ? versions.get(entry) : 0,
  );
  return done({ ...plan, fingerprint: fingerprintOf([name, plan, touched]) });
}

/** What a table of focal points would change of the directory on a day; `state` tells how that stood. Refused: `table/unreadable`. */
export async function directoryPlanned(
  { bytes }: TableFile,
  known: KnownDirectory,
  today: string,
  state: string,
): Promise<Result<PlannedDirectory>> {
  const limits = { ...TABLE_LIMITS, rows: MOST_POSTS };
  const { value: table, issues } = await tableFromFile(bytes, undefined, limits);
  if (!table) {
    const issue = issues.at(-1);
    const tooLong = issue?.values?.['what'] === 'rows';
    const why = tooLong
      ? ' Give a longer one in parts: posts are kept row by row, while nobody else changes anything.'
      : '';
    return unreadable(issue && `${issue.message}${why}`);
  }
  const plan = planFromDirectory(table, known, today);
  return done({ ...plan, fingerprint: fingerprintOf([plan, state]) });
}

function unreadable(message: string | undefined) {
  return refused(refusal('table/unreadable', message ?? 'The table could not be read.', 'file'));
}

function fingerprintOf(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

let folded: ReadonlyMap<string, string> | null = null;

/** Names and codes of countries, as tables have them. */
function countries(): ReadonlyMap<string, string> {
  folded ??= new Map(
    mandateLists().countries.entries.flatMap(({ id, title, names }) =>
      [id, ...Object.values(title), ...Object.values(names).flat()].map(
        (name) => [foldedWords(name), id] as const,
      ),
    ),
  );
  return folded;
}
