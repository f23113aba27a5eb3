import type { ChangedPart, MandateContent, MandateStanding, StrengthChange } from '@biennium/core';
import { type Kysely, type Selectable, sql } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { storedWords } from '../search/stored-words.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** What became of a mandate along its lineage. */
export interface StoredFate {
  /** Against the instrument before: `first` where there is none; null until the lineage was followed. */
  readonly before: 'first' | 'new' | 'carried' | null;
  /** Into the instrument after: `last` where there is none. */
  readonly after: 'last' | 'carried' | 'dropped' | null;
  /** Mandates of the instruments before and after. */
  readonly ancestor: string | null;
  readonly descendant: string | null;
  readonly strength: StrengthChange | null;
  readonly changed: readonly ChangedPart[];
  /** Its due moved on as far as the instruments lie apart. */
  readonly movedOn: boolean;
  /** The oldest instrument that asked it without a break, and where. */
  readonly since: { readonly instrument: string; readonly address: string } | null;
}

/** A mandate as it holds today. */
export interface StoredMandate {
  readonly id: string;
  readonly instrument: string;
  readonly lineage: string | null;
  /** Its place among the mandates of the instrument, from 0. */
  readonly place: number;
  readonly carriedBy: string;
  readonly paragraph: string;
  readonly level: string;
  /** The last ISO 8601 day on which it is not late. */
  readonly dueUntil: string | null;
  readonly standing: MandateStanding;
  readonly mergedInto: string | null;
  readonly readOtherwise: boolean;
  readonly version: number;
  /** The flat text of the paragraph. */
  readonly words: string;
  readonly content: MandateContent;
  readonly proposal: MandateContent | null;
  readonly fate: StoredFate;
}

/** A mandate to be kept: its fate is told when the lineage is followed. */
export interface MandateToKeep extends Omit<StoredMandate, 'fate' | 'lineage'> {
  /** By what its instrument is put in the order of adoption. */
  readonly adoptedOn: string | null;
  /** Organizations that belong to a collective that is asked. */
  readonly members: readonly string[];
}

const columns = [
  ...(['m.id', 'm.instrument', 'm.lineage', 'm.place', 'm.carried_by', 'm.paragraph'] as const),
  ...(['m.level', 'm.due_until', 'm.standing', 'm.merged_into', 'm.read_otherwise'] as const),
  ...(['m.fate_before', 'm.fate_after', 'm.ancestor', 'm.descendant', 'm.fate', 'm.version'] as const),
  ...(['w.text', 'w.content', 'w.proposal'] as const),
] as const;

type Read = Pick<
  Selectable<Tables['mandate']>,
  | 'id'
  | 'instrument'
  | 'lineage'
  | 'place'
  | 'carried_by'
  | 'paragraph'
  | 'level'
  | 'due_until'
  | 'standing'
  | 'merged_into'
  | 'read_otherwise'
  | 'fate_before'
  | 'fate_after'
  | 'ancestor'
  | 'descendant'
  | 'fate'
  | 'version'
> &
  Pick<Selectable<Tables['mandate_words']>, 'text' | 'content' | 'proposal'>;

/** Mandates with what they say, for {@link readMandate}. */
function selectMandates(db: Kysely<Tables>, workspace: string) {
  return db
    .selectFrom('mandate as m')
    .innerJoin('mandate_words as w', (join) =>
      join.onRef('w.workspace', '=', 'm.workspace').onRef('w.mandate', '=', 'm.id'),
    )
    .select(columns)
    .where('m.workspace', '=', workspace);
}

function readMandate(row: Read): StoredMandate {
  return {
    id: row.id,
    instrument: row.instrument,
    lineage: row.lineage,
    place: row.place,
    carriedBy: row.carried_by,
    paragraph: row.paragraph,
    level: row.level,
    dueUntil: row.due_until,
    standing: row.standing,
    mergedInto: row.merged_into,
    readOtherwise: row.read_otherwise,
    version: row.version,
    words: row.text,
    content: row.content as MandateContent,
    proposal: row.proposal as MandateContent | null,
    fate: {
      before: row.fate_before,
      after: row.fate_after,
      ancestor: row.ancestor,
      descendant: row.descendant,
      ...(row.fate as Pick<StoredFate, 'strength' | 'changed' | 'movedOn' | 'since'>),
    },
  };
}

export async function mandatesById(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<StoredMandate[]> {
  if (ids.length === 0) return [];
  const rows = await selectMandates(db, workspace).where('m.id', 'in', ids).execute();
  return rows.map(readMandate);
}

/** All mandates of instruments, those that do not hold too, in the order of their places. */
export async function mandatesOfInstruments(
  db: Kysely<Tables>,
  workspace: string,
  instruments: readonly string[],
): Promise<StoredMandate[]> {
  if (instruments.length === 0) return [];
  const rows = await selectMandates(db, workspace)
    .where('m.instrument', 'in', instruments)
    .orderBy('m.instrument')
    .orderBy('m.place')
    .orderBy('m.id')
    .execute();
  return rows.map(readMandate);
}

/** The mandates that were merged into one. */
export async function mergedMandates(db: Kysely<Tables>, workspace: string, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mandate')
    .select('id')
    .where('workspace', '=', workspace)
    .where('merged_into', '=', id)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Writes mandates as they hold now, over what stood before; what is told of their fate stays. */
export async function keepMandates(
  db: Kysely<Tables>,
  workspace: string,
  mandates: readonly MandateToKeep[],
): Promise<void> {
  const step = 1000;
  for (let from = 0; from < mandates.length; from += step) {
    const some = mandates.slice(from, from + step);
    await db
      .insertInto('mandate')
      .values(some.map((each) => ({ workspace, ...rowOf(each) })))
      .onConflict((conflict) =>
        conflict.columns(['workspace', 'id']).doUpdateSet(({ ref }) => ({
          ...{ place: ref('excluded.place'), carried_by: ref('excluded.carried_by') },
          ...{ paragraph: ref('excluded.paragraph'), adopted_on: ref('excluded.adopted_on') },
          ...{ verb: ref('excluded.verb'), level: ref('excluded.level') },
          ...{ strength: ref('excluded.strength'), first_addressee: ref('excluded.first_addressee') },
          ...{ due_kind: ref('excluded.due_kind'), due_session: ref('excluded.due_session') },
          ...{ due_on: ref('excluded.due_on'), due_until: ref('excluded.due_until') },
          ...{ standing: ref('excluded.standing'), merged_into: ref('excluded.merged_into') },
          ...{ read_otherwise: ref('excluded.read_otherwise'), version: ref('excluded.version') },
        })),
      )
      .execute();
    await db
      .insertInto('mandate_words')
      .values(
        some.map(({ id, instrument, words, content, proposal }) => ({
          ...{ workspace, mandate: id, instrument, text: storable(words) },
          content: JSON.stringify(content),
          proposal: proposal && JSON.stringify(proposal),
          words: sql<string>`to_tsvector('simple', ${storedWords([words])})`,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['workspace', 'mandate']).doUpdateSet(({ ref }) => ({
          ...{ text: ref('excluded.text'), content: ref('excluded.content') },
          ...{ proposal: ref('excluded.proposal'), words: sql<string>`excluded.words` },
        })),
      )
      .execute();
    await dropTerms(
      db,
      workspace,
      some.map(({ id }) => id),
    );
    for (const terms of inSteps(some.flatMap(termsOf))) {
      await db
        .insertInto('mandate_term')
        .values(terms.map((each) => ({ workspace, ...each })))
        .execute();
    }
  }
}

function rowOf(mandate: MandateToKeep) {
  const { content, id, instrument, place, paragraph, level, standing, version } = mandate;
  const { due, verb, strength, addressees } = content;
  return {
    ...{ id, instrument, place, paragraph, level, standing, version, verb, strength },
    carried_by: mandate.carriedBy,
    adopted_on: mandate.adoptedOn,
    first_addressee: addressees[0] ? storable(addressees[0].name) : null,
    due_kind: due?.kind ?? null,
    due_session: due?.session ?? null,
    due_on: due?.on ?? null,
    due_until: mandate.dueUntil,
    merged_into: mandate.mergedInto,
    read_otherwise: mandate.readOtherwise,
    due_changed: false,
    fate: JSON.stringify({ strength: null, changed: [], movedOn: false, since: null }),
  };
}

function termsOf({ id, content, members }: MandateToKeep) {
  const named = (kind: Tables['mandate_term']['kind'], terms: readonly string[]) =>
    [...new Set(terms)].map((term) => ({ mandate: id, kind, term: storable(term) }));
  const { addressees, themes, countries, goals } = content;
  const terms = (tags: MandateContent['themes']) => tags.map(({ term }) => term);
  return [
    ...named(
      'addressee',
      addressees.map(({ organization, name }) => organization ?? name),
    ),
    ...named('member', members),
    ...named('theme', terms(themes)),
    ...named('country', terms(countries)),
    ...named('goal', terms(goals)),
  ];
}

/** Takes mandates away that the program reads no more and nobody decided about. */
export async function dropMandates(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await dropTerms(db, workspace, ids);
  await db
    .deleteFrom('mandate_words')
    .where('workspace', '=', workspace)
    .where('mandate', 'in', ids)
    .execute();
  await db.deleteFrom('mandate').where('workspace', '=', workspace).where('id', 'in', ids).execute();
}

async function dropTerms(db: Kysely<Tables>, workspace: string, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('mandate_term')
    .where('workspace', '=', workspace)
    .where('mandate', 'in', ids)
    .execute();
}

/** What became of a mandate, to be written beside it. */
export interface FateToKeep {
  readonly id: string;
  readonly lineage: string | null;
  readonly fate: StoredFate;
}

/** Writes what became of mandates. Their versions stay: nothing of what they say has changed. */
export async function keepFates(
  db: Kysely<Tables>,
  workspace: string,
  fates: readonly FateToKeep[],
): Promise<void> {
  const softer = ({ strength }: StoredFate) => {
    if (!strength) return null;
    return strength.to < strength.from ? 'softened' : 'strengthened';
  };
  for (const some of inSteps(fates)) {
    const rows = some.map(({ id, lineage, fate }) => ({
      ...{ id, lineage, fate_before: fate.before, fate_after: fate.after },
      ...{ ancestor: fate.ancestor, descendant: fate.descendant },
      strength_change: softer(fate),
      due_changed: fate.changed.includes('due'),
      fate: {
        strength: fate.strength,
        changed: fate.changed,
        movedOn: fate.movedOn,
        since: fate.since,
      },
    }));
    await sql`
      update mandate m set
        lineage = v.lineage, fate_before = v.fate_before, fate_after = v.fate_after,
        ancestor = v.ancestor, descendant = v.descendant,
        strength_change = v.strength_change, due_changed = v.due_changed, fate = v.fate
      from json_to_recordset(${JSON.stringify(rows)}::json) as v(
        id text, lineage text, fate_before text, fate_after text, ancestor text, descendant text,
        strength_change text, due_changed boolean, fate json)
      where m.workspace = ${workspace} and m.id = v.id`.execute(db);
  }
}

/** The mandates whose fate was told in a lineage, or that are of an instrument of it: what has to be told anew. */
export async function mandatesFollowedIn(
  db: Kysely<Tables>,
  workspace: string,
  lineage: string,
  instruments: readonly string[],
): Promise<StoredMandate[]> {
  const rows = await selectMandates(db, workspace)
    .where(({ or, eb }) =>
      or([
        eb('m.lineage', '=', lineage),
        ...(instruments.length > 0 ? [eb('m.instrument', 'in', instruments)] : []),
      ]),
    )
    .orderBy('m.instrument')
    .orderBy('m.place')
    .orderBy('m.id')
    .execute();
  return rows.map(readMandate);
}
