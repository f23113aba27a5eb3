import type { InstrumentKind, TieReason } from '@biennium/core';
import type { Kysely } from 'kysely';
import { inSteps } from '../in-steps.ts';
import type { Tables } from '../tables.ts';
import type { InstrumentHead } from './lineages.ts';

/** Why an instrument is in a lineage: what ties it to another member (`with`), or that a person put it there. */
export type MembershipReason =
  | (TieReason & { readonly with: string })
  /** It is a draft that became the other one. */
  | { readonly kind: 'draft'; readonly with: string }
  | { readonly kind: 'by-hand' };

/** An instrument in a lineage, with what names it today. `version` is that of the instrument. */
export interface StoredMember extends InstrumentHead {
  readonly lineage: string;
  readonly version: number;
  readonly reasons: readonly MembershipReason[];
  readonly author: string;
}

export interface NewMember {
  readonly lineage: string;
  readonly instrument: string;
  readonly reasons: readonly MembershipReason[];
  readonly author: string;
}

/** The members of lineages, in no order; of all lineages when none are named. */
export async function membersOf(
  db: Kysely<Tables>,
  workspace: string,
  lineages: readonly string[],
): Promise<StoredMember[]> {
  if (lineages.length === 0) return [];
  const rows = await db
    .selectFrom('lineage_member as m')
    .innerJoin('instrument as i', (join) =>
      join.onRef('i.workspace', '=', 'm.workspace').onRef('i.id', '=', 'm.instrument'),
    )
    .select(['m.lineage', 'm.instrument', 'm.reasons', 'm.author', 'i.version', 'i.symbol', 'i.title'])
    .select(['i.draft_symbol', 'i.kind', 'i.session', 'i.adopted_on', 'i.language'])
    .where('m.workspace', '=', workspace)
    .where('m.lineage', 'in', lineages)
    .orderBy('m.instrument')
    .execute();
  return rows.map(({ lineage, version, reasons, author, ...row }) => ({
    ...headOf(row),
    lineage,
    version,
    reasons: reasons as MembershipReason[],
    author,
  }));
}

/** What names instruments, in no order; those that are not held are left out. */
export async function headsOf(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<(InstrumentHead & { readonly version: number })[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('instrument')
    .select(['id as instrument', 'version', 'symbol', 'title', 'draft_symbol', 'kind', 'session'])
    .select(['adopted_on', 'language'])
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ version, ...row }) => ({ ...headOf(row), version }));
}

interface HeadRow {
  instrument: string;
  symbol: string | null;
  draft_symbol: string | null;
  title: string | null;
  kind: string;
  session: number | null;
  adopted_on: string | null;
  language: string;
}

function headOf({ instrument, symbol, title, session, language, ...row }: HeadRow): InstrumentHead {
  return {
    instrument,
    symbol,
    draftSymbol: row.draft_symbol,
    title,
    kind: row.kind as InstrumentKind,
    session,
    adoptedOn: row.adopted_on,
    language,
  };
}

/** Instrument → its lineage, for every instrument that has one, or for those that are named. */
export async function lineagesOfInstruments(
  db: Kysely<Tables>,
  workspace: string,
  instruments?: readonly string[],
): Promise<Map<string, string>> {
  if (instruments?.length === 0) return new Map();
  let query = db
    .selectFrom('lineage_member')
    .select(['instrument', 'lineage'])
    .where('workspace', '=', workspace);
  if (instruments !== undefined) query = query.where('instrument', 'in', instruments);
  return new Map((await query.execute()).map((row) => [row.instrument, row.lineage]));
}

/** Puts instruments into lineages; one that was in another is taken out of it. */
export async function putMembers(
  db: Kysely<Tables>,
  workspace: string,
  members: readonly NewMember[],
): Promise<void> {
  for (const some of inSteps(members)) {
    await db
      .insertInto('lineage_member')
      .values(
        some.map(({ reasons, ...member }) => ({ workspace, ...member, reasons: JSON.stringify(reasons) })),
      )
      .onConflict((conflict) =>
        conflict.columns(['workspace', 'instrument']).doUpdateSet(({ ref }) => ({
          lineage: ref('excluded.lineage'),
          reasons: ref('excluded.reasons'),
          author: ref('excluded.author'),
        })),
      )
      .execute();
  }
}

/** Takes instruments out of whatever lineage they are in. */
export async function takeMembersOut(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
): Promise<void> {
  for (const some of inSteps(instruments)) {
    await db
      .deleteFrom('lineage_member')
      .where('workspace', '=', workspace)
      .where('instrument', 'in', some)
      .execute();
  }
}
