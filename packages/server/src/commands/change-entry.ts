import { randomUUID } from 'node:crypto';
import {
  type EntryKind,
  fieldShape,
  isDay,
  isValue,
  type StandingField,
  type Statement,
  type StatementRuling,
  standingOfEntry,
} from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { type Result, refused } from '../refusals/result.ts';
import { holdWorkspace } from '../store/repositories/many-entries.ts';
import { mergedInto } from '../store/repositories/merged-entries.ts';
import {
  type EntryDigest,
  entriesById,
  type StoredEntry,
  settleEntry,
} from '../store/repositories/register-entries.ts';
import {
  rulingsOf,
  type StoredRuling,
  type StoredStatement,
  statementsOf,
} from '../store/repositories/register-statements.ts';
import type { Context } from './context.ts';
import { plainLine } from './given-words.ts';

/** A value that a person states of an entry, and where they have it from: a paragraph of a held text, or a document that they name. */
export interface ValueToState {
  readonly field: string;
  readonly value: string;
  readonly language?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly source: { readonly words: string; readonly link?: string | null | undefined };
}

/** An entry while it is changed: nobody else changes it meanwhile. */
export interface OpenEntry {
  readonly context: Context;
  readonly entry: StoredEntry;
}

/** All that was ever said about an entry, and about those that were merged into it. */
export interface SaidOfEntry {
  readonly statements: readonly StoredStatement[];
  readonly rulings: readonly StoredRuling[];
}

/**
 * Opens an entry to change it, in a transaction of its own, and works out anew what holds of it; one that was merged into another as that one.
 * `expected` is the version that the person saw, null for whichever there is. The change refuses before it writes anything.
 *
 * Refused: `not-permitted`, `not-found`, `entry/version-stale`, and as the change refuses.
 */
export async function changingEntry<T>(
  context: Context,
  id: string,
  expected: number | null,
  change: (open: OpenEntry) => Promise<Result<T>>,
): Promise<Result<T>> {
  return changing(context, id, expected, change, async () => {});
}

/** {@link changingEntry} for a change that is about other entries as well: one such change at a time. */
export async function changingEntries<T>(
  context: Context,
  id: string,
  expected: number | null,
  change: (open: OpenEntry) => Promise<Result<T>>,
): Promise<Result<T>> {
  return changing(context, id, expected, change, ({ db, actor }) => holdWorkspace(db, actor.workspace));
}

async function changing<T>(
  context: Context,
  id: string,
  expected: number | null,
  change: (open: OpenEntry) => Promise<Result<T>>,
  first: (within: Context) => Promise<void>,
): Promise<Result<T>> {
  const denied = mayNot(context.actor, 'keep the register');
  if (denied) return refused(denied);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    await first(within);
    const entry = await standingEntry(within, id);
    if (!entry) return refused(noEntry());
    if (expected !== null && expected !== entry.version) {
      return refused(refusal('entry/version-stale', 'Somebody changed this entry in the meantime.'));
    }
    const result = await change({ context: within, entry });
    if (result.done) await settled(within, entry);
    return result;
  });
}

/** The entry of an id, or the one that it was merged into, that nobody else changes meanwhile. No other is locked on the way to it. */
async function standingEntry({ db, actor }: Context, id: string): Promise<StoredEntry | undefined> {
  const [named] = await entriesById(db, actor.workspace, [id]);
  if (!named) return undefined;
  const [entry] = await entriesById(db, actor.workspace, [named.mergedInto ?? id], true);
  // It may have been merged just before nobody else could.
  return entry?.mergedInto ? standingEntry({ db, actor }, entry.id) : entry;
}

/** Works out what holds of an entry, and keeps it for lists. */
export async function settled(
  { db, actor }: Context,
  { id, kind }: Pick<StoredEntry, 'id' | 'kind'>,
): Promise<void> {
  const said = await saidOf({ db, actor }, id);
  await settleEntry(db, actor.workspace, id, digestOf(kind, said.statements, said.rulings));
}

/** What was said about an entry and about those that turned out to be it. */
export async function saidOf({ db, actor }: Context, id: string): Promise<SaidOfEntry> {
  const merged = await mergedInto(db, actor.workspace, [id]);
  const ids = [id, ...merged.map((each) => each.id)];
  return {
    statements: await statementsOf(db, actor.workspace, ids),
    rulings: await rulingsOf(db, actor.workspace, ids),
  };
}

/** What lists show of an entry. */
export function digestOf(
  kind: EntryKind,
  statements: readonly Statement[],
  rulings: readonly StatementRuling[],
): EntryDigest {
  const fields = standingOfEntry(kind, statements, rulings);
  const values = fields.flatMap((field) => [...field.values, ...field.others]);
  return {
    label: labelOf(fields),
    firstDay: daysOf(fields, DAYS)[0] ?? null,
    lastDay: daysOf(fields, LAST_DAYS).at(-1) ?? null,
    state: firstValueOf(fields, ['state']),
    partOf: firstValueOf(fields, ['of', 'parent']),
    disagreeing: fields.filter(({ disagree }) => disagree).length,
    // Said by several paragraphs, it is one thing to decide.
    waiting: values.filter(({ standing }) => standing === 'proposed').length,
    fields,
  };
}

/** The fields that may name an entry, the best first. */
const NAMING = ['name', 'acronym', 'series', 'type', 'code'];
/** The fields that say when something is, or began. */
const DAYS = [
  'from',
  'on',
  'signedOn',
  'dated',
  'concludedOn',
  'approvedOn',
  'renewedOn',
  'inForceOn',
  'day',
  'due',
  'foundedOn',
];
/** The fields that say when something ends. */
const LAST_DAYS = ['to', 'due', 'expiresOn', 'terminatedOn', 'closedOn'];

function labelOf(fields: readonly StandingField[]): string {
  for (const name of NAMING) {
    const values = fields.find(({ field }) => field === name)?.values ?? [];
    const best = values.find(
      ({ language, until }) => until === null && (language === null || language === 'en'),
    );
    const value = best ?? values[0];
    if (value) return value.value;
  }
  return '';
}

function daysOf(fields: readonly StandingField[], names: readonly string[]): string[] {
  return fields
    .flatMap(({ field, values }) => (names.includes(field) ? values.map(({ value }) => value) : []))
    .sort();
}

function firstValueOf(fields: readonly StandingField[], names: readonly string[]): string | null {
  return fields.find(({ field }) => names.includes(field))?.values[0]?.value ?? null;
}

/** What a person states, as it is kept; a refusal where it is none of the entry's fields or no value of its kind (rule R8). */
export function statementsToKeep(
  { actor }: Context,
  entry: Pick<StoredEntry, 'id' | 'kind'>,
  asked: readonly ValueToState[],
): Omit<StoredStatement, 'at'>[] | Refusal {
  const kept: Omit<StoredStatement, 'at'>[] = [];
  for (const [
    index,
    { field, value: given, language = null, from = null, until = null, source },
  ] of asked.entries()) {
    const value = plainLine(given);
    const words = plainLine(source.words);
    const shape = fieldShape(entry.kind, field);
    const wrong = (message: string, part: string) => invalidEntry(message, `statements.${index}.${part}`);
    if (!shape) return wrong(`An entry of this kind has no field ${field}.`, 'field');
    if (!isValue(shape.value, value)) return wrong(`This is no value of the field ${field}.`, 'value');
    if (language !== null && !shape.spoken) return wrong(`The field ${field} is of no language.`, 'language');
    if ((from !== null || until !== null) && !shape.dated)
      return wrong(`The field ${field} does not change with time.`, from !== null ? 'from' : 'until');
    if (from !== null && !isDay(from)) return wrong('There is no such day.', 'from');
    if (until !== null && !isDay(until)) return wrong('There is no such day.', 'until');
    if (from !== null && until !== null && until < from) return wrong('It ends before it begins.', 'until');
    if (words === '') return wrong('Say where you have it from.', 'source');
    kept.push({
      ...{
        entry: entry.id,
        id: `statement:${randomUUID()}`,
        field,
        value,
        language,
        from,
        until,
      },
      source: { kind: 'document', words, link: source.link ?? null },
      proposed: false,
      author: actor.id,
    });
  }
  for (const [first, last] of STRETCHES) {
    const began = kept.find(({ field }) => field === first)?.value;
    const at = kept.findIndex(({ field }) => field === last);
    const ended = kept[at]?.value;
    if (began === undefined || ended === undefined) continue;
    // As far as both are known: `2024-07` does not end before `2024-07-22` begins.
    const known = Math.min(began.length, ended.length);
    if (ended.slice(0, known) < began.slice(0, known))
      return invalidEntry('It ends before it begins.', `statements.${at}.value`);
  }
  return kept;
}

/** Fields that say when something begins and when it ends. */
const STRETCHES = [
  ['from', 'to'],
  ['signedOn', 'expiresOn'],
  ['foundedOn', 'closedOn'],
] as const;

/** A refusal where a value names an entry that the register does not have; null where all are there. */
export async function unknownEntry(
  { db, actor }: Context,
  statements: readonly Pick<Statement, 'field' | 'value'>[],
  kind: EntryKind,
): Promise<Refusal | null> {
  const naming = statements.flatMap(({ field, value }, index) => {
    const shape = fieldShape(kind, field)?.value;
    const names = shape === 'entry' || (shape === 'party' && /^organization:\S+$/.test(value));
    return names ? [{ value, index }] : [];
  });
  const known = new Set(
    (
      await entriesById(
        db,
        actor.workspace,
        naming.map(({ value }) => value),
      )
    ).map(({ id }) => id),
  );
  const unknown = naming.find(({ value }) => !known.has(value));
  return unknown
    ? invalidEntry('The register has no such entry.', `statements.${unknown.index}.value`)
    : null;
}

export function noEntry(): Refusal {
  return refusal('not-found', 'This entry is not in the register.');
}

export function invalidEntry(message: string, field: string): Refusal {
  return refusal('entry/invalid', message, field);
}
