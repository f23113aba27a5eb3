import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** The fields that a person may correct: what the file may lack or bear wrongly. */
export const correctableFields = [
  'symbol',
  'title',
  'adoptedOn',
  'session',
  'agendaItem',
  'draftSymbol',
  'meeting',
  'body',
] as const;

export type CorrectableField = (typeof correctableFields)[number];

/** A correction as it stands in the store; values are text whatever the field holds. */
export interface Correction {
  readonly field: CorrectableField;
  readonly before: string | null;
  readonly after: string | null;
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
  readonly note: string | null;
}

/** The corrections of an instrument, oldest first. */
export async function correctionsOf(
  db: Kysely<Tables>,
  workspace: string,
  instrument: string,
): Promise<Correction[]> {
  const rows = await db
    .selectFrom('correction')
    .select(['field', 'before', 'after', 'author', 'at', 'note'])
    .where('workspace', '=', workspace)
    .where('instrument', '=', instrument)
    .orderBy('version')
    .orderBy('field')
    .execute();
  return rows.map((row) => ({ ...row, field: row.field as CorrectableField, at: row.at.toISOString() }));
}

/** The corrections of instruments, oldest first, by instrument; those without any are left out. */
export async function correctionsOfAll(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
): Promise<Map<string, Pick<Correction, 'field' | 'after'>[]>> {
  const corrections = new Map<string, Pick<Correction, 'field' | 'after'>[]>();
  if (instruments.length === 0) return corrections;
  const rows = await db
    .selectFrom('correction')
    .select(['instrument', 'field', 'after'])
    .where('workspace', '=', workspace)
    .where('instrument', 'in', instruments)
    .orderBy('version')
    .orderBy('field')
    .execute();
  for (const { instrument, field, after } of rows) {
    const correction = { field: field as CorrectableField, after };
    corrections.set(instrument, [...(corrections.get(instrument) ?? []), correction]);
  }
  return corrections;
}

/** Adds corrections that together made `version` of the instrument. */
export async function addCorrections(
  db: Kysely<Tables>,
  workspace: string,
  instrument: string,
  version: number,
  corrections: readonly Omit<Correction, 'at'>[],
): Promise<void> {
  await db
    .insertInto('correction')
    .values(
      corrections.map((correction) => ({
        workspace,
        id: `correction:${randomUUID()}`,
        instrument,
        version,
        ...correction,
      })),
    )
    .execute();
}
