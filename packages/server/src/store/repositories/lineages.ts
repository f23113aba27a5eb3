import { randomUUID } from 'node:crypto';
import type { Gap, InstrumentKind } from '@biennium/core';
import { type Kysely, sql } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { totalOf } from '../total-of.ts';
import { escaped } from './instrument-list.ts';

/** A lineage by itself. `version` counts its changes. */
export interface LineageFacts {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly found: 'discovered' | 'by-hand';
  readonly version: number;
}

/** How much there is in a lineage, and what it was counted from: it is counted anew when that has changed. */
export interface LineageDigest {
  readonly key: string;
  readonly gaps: readonly Gap[];
  readonly threads: number;
  readonly links: number;
  readonly decided: number;
}

export interface StoredLineage extends LineageFacts {
  readonly named: boolean;
  readonly digest: LineageDigest | null;
}

export interface LineageFilter {
  /** Words of its name, or a piece of the symbol of a member. */
  readonly q?: string | undefined;
  readonly language?: string | undefined;
  /** The lineage of this instrument alone. */
  readonly instrument?: string | undefined;
}

const columns = ['id', 'name', 'named', 'language', 'found', 'version', 'digest'] as const;

type Row = Pick<StoredLineage, 'id' | 'name' | 'named' | 'language' | 'found' | 'version'> & {
  digest: unknown;
};

const stored = ({ digest, ...row }: Row): StoredLineage => ({
  ...row,
  digest: digest as LineageDigest | null,
});

/** A new id. */
export function lineageId(): string {
  return `lineage:${randomUUID()}`;
}

/** One page of the lineages that have members and pass the filter: the longest first, then by name. */
export async function listLineages(
  db: Kysely<Tables>,
  workspace: string,
  { q, language, instrument }: LineageFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<{ readonly lineages: StoredLineage[]; readonly total: number }> {
  let passing = db
    .selectFrom('lineage as l')
    .innerJoin(
      (members) =>
        members
          .selectFrom('lineage_member')
          .select(['lineage', ({ fn }) => fn.countAll<string>().as('count')])
          .where('workspace', '=', workspace)
          .groupBy('lineage')
          .as('m'),
      (join) => join.onRef('m.lineage', '=', 'l.id'),
    )
    .where('l.workspace', '=', workspace);
  if (language !== undefined) passing = passing.where('l.language', '=', language);
  if (instrument !== undefined) passing = passing.where('l.id', 'in', lineageOf(db, workspace, instrument));
  const typed = q?.trim() ?? '';
  if (typed !== '') {
    const words = typed.split(/\s+/).slice(0, 20);
    const named = words.map((word) => sql<boolean>`l.name ilike ${`%${escaped(word)}%`}`);
    passing = passing.where(({ or, and, exists }) =>
      or([
        and(named),
        exists(
          db
            .selectFrom('lineage_member as x')
            .innerJoin('instrument as i', (join) =>
              join.onRef('i.workspace', '=', 'x.workspace').onRef('i.id', '=', 'x.instrument'),
            )
            .select('x.instrument')
            .where('x.workspace', '=', workspace)
            .where(sql<boolean>`x.lineage = l.id`)
            .where('i.symbol', 'ilike', `%${escaped(typed)}%`),
        ),
      ]),
    );
  }
  const rows = await passing
    .select(columns.map((column) => `l.${column}` as const))
    .orderBy('m.count', 'desc')
    .orderBy('l.name')
    .orderBy('l.id')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  return { lineages: rows.map(stored), total: await totalOf(passing) };
}

function lineageOf(db: Kysely<Tables>, workspace: string, instrument: string) {
  return db
    .selectFrom('lineage_member')
    .select('lineage')
    .where('workspace', '=', workspace)
    .where('instrument', '=', instrument);
}

/** A lineage that is held; with `lock` nobody else changes it until the transaction ends. */
export async function lineageById(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  lock = false,
): Promise<StoredLineage | null> {
  const query = db
    .selectFrom('lineage')
    .select(columns)
    .where('workspace', '=', workspace)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? stored(row) : null;
}

/** All lineages of a workspace, those without members too. */
export async function everyLineage(db: Kysely<Tables>, workspace: string): Promise<StoredLineage[]> {
  const rows = await db
    .selectFrom('lineage')
    .select(columns)
    .where('workspace', '=', workspace)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  return rows.map(stored);
}

/** A lineage as it is added. */
export type NewLineage = Pick<StoredLineage, 'id' | 'name' | 'named' | 'language' | 'found'>;

export async function addLineages(
  db: Kysely<Tables>,
  workspace: string,
  lineages: readonly NewLineage[],
): Promise<void> {
  for (const some of inSteps(lineages)) {
    await db
      .insertInto('lineage')
      .values(some.map((each) => ({ ...each, workspace, name: storable(each.name), version: 1 })))
      .execute();
  }
}

/** Writes what changed of a lineage and raises its version. */
export async function changeLineage(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  change: { readonly name?: string; readonly named?: boolean; readonly joined_into?: string },
): Promise<void> {
  await db
    .updateTable('lineage')
    .set(({ eb }) => ({
      ...change,
      ...(change.name === undefined ? {} : { name: storable(change.name) }),
      version: eb('version', '+', 1),
    }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

export async function keepDigest(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  digest: LineageDigest,
): Promise<void> {
  await db
    .updateTable('lineage')
    .set({ digest: JSON.stringify(digest) })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .execute();
}

/** What names an instrument in lists and pickers; corrections applied. */
export interface InstrumentHead {
  /** Its id. */
  readonly instrument: string;
  readonly symbol: string | null;
  readonly draftSymbol: string | null;
  readonly title: string | null;
  readonly kind: InstrumentKind;
  readonly session: number | null;
  readonly adoptedOn: string | null;
  readonly language: string;
}
