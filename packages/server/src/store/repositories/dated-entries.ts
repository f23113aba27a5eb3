import type { EntryKind, MandateContent, PostRole, StandingField } from '@biennium/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** An entry of the register that may have a date. */
export interface DatedEntryRow {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  readonly fields: readonly StandingField[];
  /** Instants in ISO 8601. */
  readonly madeAt: string;
  readonly changedAt: string;
}

/** A mandate that is due on a day. */
export interface DatedMandateRow {
  readonly id: string;
  readonly instrument: string;
  readonly carriedBy: string;
  readonly symbol: string | null;
  readonly draftSymbol: string | null;
  readonly language: string;
  readonly standing: 'proposed' | 'confirmed' | 'corrected' | 'added';
  readonly content: MandateContent;
  readonly dueOn: string;
  readonly session: number | null;
  /** The next resolution asks for it again, or does not. */
  readonly isOver: boolean;
  /** When its text was kept, or a person last decided about it, as an ISO 8601 instant. */
  readonly changedAt: string;
}

/** Mandates that hold. */
const holding = ['proposed', 'confirmed', 'corrected', 'added'] as const;

/** The entries that a calendar may show, merged and withdrawn ones left out. */
export async function datedEntries(db: Kysely<Tables>, workspace: string): Promise<DatedEntryRow[]> {
  const rows = await db
    .selectFrom('register_entry')
    .select(['id', 'kind', 'label', 'digest', 'made_at', 'changed_at'])
    .where('workspace', '=', workspace)
    .where('kind', '!=', 'organization')
    .where('merged_into', 'is', null)
    .where('withdrawn', '=', false)
    .orderBy('id')
    .execute();
  return rows.map(({ digest, made_at, changed_at, ...row }) => ({
    ...row,
    fields: digest as StandingField[],
    madeAt: made_at.toISOString(),
    changedAt: changed_at.toISOString(),
  }));
}

/** The mandates that are due between two days and hold, by their day. */
export async function datedMandates(
  db: Kysely<Tables>,
  workspace: string,
  from: string,
  to: string,
): Promise<DatedMandateRow[]> {
  const rows = await db
    .selectFrom('mandate as m')
    .innerJoin('mandate_words as w', (join) =>
      join.onRef('w.workspace', '=', 'm.workspace').onRef('w.mandate', '=', 'm.id'),
    )
    .innerJoin('instrument as i', (join) =>
      join.onRef('i.workspace', '=', 'm.workspace').onRef('i.id', '=', 'm.instrument'),
    )
    .select(['m.id', 'm.instrument', 'm.carried_by', 'm.standing', 'm.due_on', 'm.due_session'])
    .select(['m.fate_after', 'w.content', 'i.symbol', 'i.draft_symbol', 'i.language', 'i.kept_at'])
    .select(({ selectFrom }) =>
      selectFrom('mandate_decision as d')
        .select(({ fn }) => fn.max('d.at').as('at'))
        .whereRef('d.workspace', '=', 'm.workspace')
        .whereRef('d.mandate', '=', 'm.id')
        .as('decided_at'),
    )
    .where('m.workspace', '=', workspace)
    .where('m.standing', 'in', [...holding])
    .where('m.due_on', '>=', from)
    .where('m.due_on', '<=', to)
    .orderBy('m.due_on')
    .orderBy('m.instrument')
    .orderBy('m.place')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    instrument: row.instrument,
    carriedBy: row.carried_by,
    symbol: row.symbol,
    draftSymbol: row.draft_symbol,
    language: row.language,
    standing: row.standing as DatedMandateRow['standing'],
    content: row.content as MandateContent,
    dueOn: row.due_on as string,
    session: row.due_session,
    isOver: row.fate_after === 'carried' || row.fate_after === 'dropped',
    changedAt: (row.decided_at ?? row.kept_at).toISOString(),
  }));
}

/** A paragraph that states something, and the text that it stands in. */
export interface StatingPlace {
  readonly instrument: string;
  readonly address: string;
  readonly symbol: string | null;
  readonly language: string;
}

/** The paragraphs of held texts that state something of these entries, or of those merged into them, by the statement. */
export async function placesOfStatements(
  db: Kysely<Tables>,
  workspace: string,
  entries: readonly string[],
): Promise<Map<string, StatingPlace>> {
  if (entries.length === 0) return new Map();
  const rows = await db
    .selectFrom('register_statement as s')
    .innerJoin('register_entry as e', (join) =>
      join.onRef('e.workspace', '=', 's.workspace').onRef('e.id', '=', 's.entry'),
    )
    .innerJoin('instrument as i', (join) =>
      join.onRef('i.workspace', '=', 's.workspace').onRef('i.id', '=', 's.instrument'),
    )
    .select(['s.id', 's.source', 'i.id as instrument', 'i.symbol', 'i.draft_symbol', 'i.language'])
    .where('s.workspace', '=', workspace)
    .where(({ or, eb }) =>
      or([eb('e.id', 'in', [...new Set(entries)]), eb('e.merged_into', 'in', [...new Set(entries)])]),
    )
    .execute();
  return new Map(
    rows.map(({ id, source, instrument, symbol, draft_symbol, language }) => {
      const { address } = source as { address: string };
      return [id, { instrument, address, symbol: symbol ?? draft_symbol, language }];
    }),
  );
}

/** Whom mandates ask, members of collectives among them, by the mandate. */
export async function askedOrganizations(
  db: Kysely<Tables>,
  workspace: string,
  mandates: readonly string[],
): Promise<Map<string, string[]>> {
  const asked = new Map<string, string[]>();
  if (mandates.length === 0) return asked;
  const rows = await db
    .selectFrom('mandate_term')
    .select(['mandate', 'term'])
    .where('workspace', '=', workspace)
    .where('kind', 'in', ['addressee', 'member'])
    .where('mandate', 'in', [...mandates])
    .orderBy('mandate')
    .orderBy('term')
    .execute();
  for (const { mandate, term } of rows) asked.set(mandate, [...(asked.get(mandate) ?? []), term]);
  return asked;
}

/** What the mandates of instruments say that hold, by the instrument; one whose mandates were not read into the store is left out. */
export async function mandatesThatHold(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
): Promise<Map<string, (MandateContent & { readonly carriedBy: string })[]>> {
  const held = new Map<string, (MandateContent & { readonly carriedBy: string })[]>();
  if (instruments.length === 0) return held;
  const read = await db
    .selectFrom('mandate_reading')
    .select('instrument')
    .where('workspace', '=', workspace)
    .where('instrument', 'in', [...instruments])
    .execute();
  for (const { instrument } of read) held.set(instrument, []);
  const rows = await db
    .selectFrom('mandate as m')
    .innerJoin('mandate_words as w', (join) =>
      join.onRef('w.workspace', '=', 'm.workspace').onRef('w.mandate', '=', 'm.id'),
    )
    .select(['m.instrument', 'm.carried_by', 'w.content'])
    .where('m.workspace', '=', workspace)
    .where('m.instrument', 'in', [...instruments])
    .where('m.standing', 'in', [...holding])
    .orderBy('m.instrument')
    .orderBy('m.place')
    .execute();
  for (const { instrument, carried_by, content } of rows) {
    held.get(instrument)?.push({ ...(content as MandateContent), carriedBy: carried_by });
  }
  return held;
}

/** An assignment to a post that ends on a day. Who holds it is not told. */
export interface EndingAssignment {
  readonly id: string;
  readonly post: string;
  /** The entry of the register. */
  readonly organization: string;
  readonly role: PostRole;
  readonly about: string;
  readonly until: string;
  /** When it was last changed, as an ISO 8601 instant. */
  readonly changedAt: string;
}

/** The assignments that end between two days, those of closed posts among them. */
export async function endingAssignments(
  db: Kysely<Tables>,
  workspace: string,
  from: string,
  to: string,
): Promise<EndingAssignment[]> {
  const rows = await db
    .selectFrom('focal_assignment as a')
    .innerJoin('focal_post as p', (join) =>
      join.onRef('p.workspace', '=', 'a.workspace').onRef('p.id', '=', 'a.post'),
    )
    .select(['a.id', 'a.post', 'a.until_day', 'a.made_at', 'p.organization', 'p.role', 'p.about'])
    .select(({ selectFrom }) =>
      selectFrom('focal_note as n')
        .select(({ fn }) => fn.max('n.at').as('at'))
        .whereRef('n.workspace', '=', 'a.workspace')
        .whereRef('n.post', '=', 'a.post')
        .whereRef('n.assignment', '=', 'a.id')
        .as('noted_at'),
    )
    .where('a.workspace', '=', workspace)
    .where('a.withdrawn', '=', false)
    .where('a.until_day', '>=', from)
    .where('a.until_day', '<=', to)
    .orderBy('a.until_day')
    .orderBy('a.id')
    .execute();
  return rows.map(({ until_day, made_at, noted_at, ...row }) => ({
    ...row,
    until: until_day as string,
    changedAt: (noted_at ?? made_at).toISOString(),
  }));
}

/** The organizations whose posts a person holds on a day, or will hold. */
export async function organizationsOfPerson(
  db: Kysely<Tables>,
  workspace: string,
  person: string,
  on: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('focal_assignment as a')
    .innerJoin('focal_post as p', (join) =>
      join.onRef('p.workspace', '=', 'a.workspace').onRef('p.id', '=', 'a.post'),
    )
    .innerJoin('focal_person as f', (join) =>
      join.onRef('f.workspace', '=', 'a.workspace').onRef('f.id', '=', 'a.person'),
    )
    .select('p.organization')
    .distinct()
    .where('a.workspace', '=', workspace)
    .where('a.person', '=', person)
    .where('a.withdrawn', '=', false)
    .where('f.removed_at', 'is', null)
    .where(({ or, eb }) => or([eb('a.until_day', 'is', null), eb('a.until_day', '>=', on)]))
    .orderBy('p.organization')
    .execute();
  return rows.map(({ organization }) => organization);
}
