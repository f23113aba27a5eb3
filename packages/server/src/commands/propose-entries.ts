import { createHash } from 'node:crypto';
import {
  type Entry,
  type EntryKind,
  type Fact,
  type FactStatement,
  fieldShape,
  flatParagraph,
  type Instrument,
  isValue,
} from '@biennium/core';
import { done, type Result } from '../refusals/result.ts';
import { holdWorkspace } from '../store/repositories/many-entries.ts';
import { addEntries, entriesById, setWithdrawn } from '../store/repositories/register-entries.ts';
import {
  addStatements,
  dropProposals,
  proposedFrom,
  type StoredStatement,
} from '../store/repositories/register-statements.ts';
import { saidOf, settled } from './change-entry.ts';
import type { Context } from './context.ts';
import type { LongWorker, TooLong } from './long-work.ts';
import { tellChange } from './tell-change.ts';

/** A text of a lineage as it holds today, by the id that it is kept under. */
export interface HeldText {
  readonly id: string;
  readonly instrument: Instrument;
}

type Proposal = Omit<StoredStatement, 'at' | 'entry'>;

/**
 * Brings into the register what the texts of a lineage record (rules R3 to R7), as proposals with their paragraphs. What was proposed
 * before from the same texts is made anew: what is found again stays with what was decided about it, what is found no more goes unless a person
 * ruled on it, and so does an entry of which nothing is said any more. Answers the entries that have something new. Refused: `work/too-long`.
 */
export async function proposeEntries(
  context: Context,
  texts: readonly HeldText[],
  { work }: LongWorker,
): Promise<Result<string[], TooLong>> {
  const read = await work(
    'facts',
    texts.map(({ instrument }) => instrument),
  );
  if (!read.done) return read;
  const { facts, entries } = read.value;
  const found = entries.flatMap((entry) => {
    const kind = kindOf(entry);
    return kind ? [{ kind, proposals: proposalsOf(kind, entry, facts, texts) }] : [];
  });
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const { workspace, id: author } = context.actor;
    await holdWorkspace(db, workspace);
    const held = await proposedFrom(
      db,
      workspace,
      texts.map(({ id }) => id),
    );
    const entryOf = new Map(held.map(({ entry, id }) => [id, entry]));
    const changed = new Set<string>();
    const kept = new Map<string, Set<string>>();
    for (const { kind, proposals } of found) {
      const known = proposals.map(({ id }) => entryOf.get(id)).find((entry) => entry !== undefined);
      const entry = known ?? ((await addEntries(db, workspace, author, [kind]))[0] as string);
      const ids = kept.get(entry) ?? new Set();
      kept.set(entry, ids);
      for (const { id } of proposals) ids.add(id);
      const fresh = proposals.filter(({ id }) => entryOf.get(id) !== entry);
      if (fresh.length === 0) continue;
      changed.add(entry);
      await addStatements(
        db,
        workspace,
        fresh.map((proposal) => ({ ...proposal, entry })),
      );
    }
    const gone = new Map<string, string[]>();
    for (const { entry, id } of held) {
      if (!kept.get(entry)?.has(id)) gone.set(entry, [...(gone.get(entry) ?? []), id]);
    }
    for (const [entry, statements] of gone) {
      changed.add(entry);
      await dropProposals(db, workspace, entry, statements);
      const left = await saidOf(within, entry);
      if (left.statements.length === 0) await setWithdrawn(db, workspace, entry, true);
    }
    for (const entry of await entriesById(db, workspace, [...changed])) {
      await settled(within, entry);
      if (entry.mergedInto)
        for (const target of await entriesById(db, workspace, [entry.mergedInto]))
          await settled(within, target);
    }
    for (const entry of changed)
      await tellChange(within, 'entry proposed', entry, null, { texts: texts.map(({ id }) => id) });
    return done([...changed]);
  });
}

/** Changes of name are told of organizations, not on their own. */
function kindOf({ kind }: Entry): EntryKind | null {
  return kind === 'renaming' ? null : kind;
}

/** What each text states of an entry, as statements that are the same whenever the same words are read. */
function proposalsOf(
  kind: EntryKind,
  { sources }: Entry,
  facts: readonly (readonly Fact[])[],
  texts: readonly HeldText[],
): Proposal[] {
  return sources.flatMap(({ instrument, fact: id }) => {
    const fact = facts[instrument]?.find((each) => each.id === id);
    const text = texts[instrument];
    if (!fact || !text) return [];
    const spoken = text.instrument.language;
    return fact.statements.flatMap((statement): Proposal[] => {
      const shape = fieldShape(kind, statement.field);
      if (!shape || !isValue(shape.value, statement.value)) return [];
      return [
        {
          id: proposalId(text.id, fact, statement),
          field: statement.field,
          value: statement.value,
          language: shape.spoken ? spoken : null,
          from: null,
          until: null,
          source: {
            kind: 'text',
            instrument: text.id,
            address: fact.carriedBy,
            words: wordsOf(text.instrument, fact),
            span: fact.span,
          },
          proposed: true,
          author: 'program:register',
        },
      ];
    });
  });
}

/** What tells a fact from others of its paragraph: when it was, else what it is called. */
const TELLING = [
  'from',
  'on',
  'signedOn',
  'renewedOn',
  'concludedOn',
  'approvedOn',
  'dated',
  'day',
  'name',
  'type',
];

/** The same for the same statement of the same paragraph, so that what was decided about it is found again. */
function proposalId(
  text: string,
  { kind, carriedBy, statements }: Fact,
  { field, value }: FactStatement,
): string {
  const telling = TELLING.map((name) => statements.find((each) => each.field === name)?.value).find(Boolean);
  const words = JSON.stringify([text, kind, carriedBy, telling, field, value]);
  return `proposal:${createHash('sha256').update(words).digest('hex').slice(0, 32)}`;
}

/** The words that a fact was read from. */
function wordsOf({ preamble, operative, notes }: Instrument, { carriedBy, at }: Fact): string {
  const paragraph = [...preamble, ...operative].find(({ address }) => address === carriedBy);
  const note = notes.find(({ marker }) => `note ${marker}` === carriedBy);
  return (paragraph ? flatParagraph(paragraph).text : (note?.text ?? '')).slice(at.start, at.end);
}
