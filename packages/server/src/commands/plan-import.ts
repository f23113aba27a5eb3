import { createHash } from 'node:crypto';
import { foldedWords, type ImportPlan, planFromTable } from '@biennium/core';
import { tableFromFile } from '@biennium/documents';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { everyEntry } from '../store/repositories/many-entries.ts';
import type { Context } from './context.ts';
import { knownOrganization } from './list-organizations.ts';
import { mandateLists } from './mandate-lists.ts';

/** A table file as it was given. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file would change, and a word for exactly that: another when the file or what it would change is another. */
export interface PlannedImport extends ImportPlan {
  readonly fingerprint: string;
}

/**
 * What a table of organizations would change as the register stands; with `lock` nobody changes an organization until the transaction ends.
 * Refused: `table/unreadable`.
 */
export async function plannedImport(
  { db, actor }: Context,
  { name, bytes }: TableFile,
  lock = false,
): Promise<Result<PlannedImport>> {
  const { value: table, issues } = await tableFromFile(bytes);
  if (!table) {
    return refused(
      refusal('table/unreadable', issues.at(-1)?.message ?? 'The table could not be read.', 'file'),
    );
  }
  const known = await everyEntry(db, actor.workspace, 'organization', lock);
  const plan = planFromTable(table, { known: known.map(knownOrganization), countries: countries() });
  const versions = new Map(known.map(({ id, version }) => [id, version]));
  const touched = plan.rows.map(({ entry, statements }) =>
    entry !== null && statements.length > 0 ? versions.get(entry) : 0,
  );
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([name, plan, touched]))
    .digest('hex');
  return done({ ...plan, fingerprint });
}

let known: ReadonlyMap<string, string> | null = null;

/** Names and codes of countries, as tables have them. */
function countries(): ReadonlyMap<string, string> {
  known ??= new Map(
    mandateLists().countries.entries.flatMap(({ id, title, names }) =>
      [id, ...Object.values(title), ...Object.values(names).flat()].map(
        (name) => [foldedWords(name), id] as const,
      ),
    ),
  );
  return known;
}
