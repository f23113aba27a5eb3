import { tableOfOrganizations } from '@biennium/core';
import { tableAsCsv, tableAsXlsx } from '@biennium/documents';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { everyEntry } from '../store/repositories/many-entries.ts';
import type { Context } from './context.ts';
import { knownOrganization } from './list-organizations.ts';

/** A list as a file to save. */
export interface ListFile {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly type: string;
}

/** The organizations as a table that can be filled in and imported again, by their names. Refused: `not-permitted`. */
export async function exportOrganizations(context: Context, as: 'csv' | 'xlsx'): Promise<Result<ListFile>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const known = (await everyEntry(context.db, context.actor.workspace, 'organization')).map(
    knownOrganization,
  );
  const table = { title: 'Organizations', ...tableOfOrganizations(known) };
  const content = as === 'csv' ? tableAsCsv(table) : await tableAsXlsx(table);
  const type =
    as === 'csv'
      ? 'text/csv; charset=utf-8'
      : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return done({ content, name: `organizations.${as}`, type });
}
