import { randomUUID } from 'node:crypto';
import { dayBefore, isDay, isValue } from '@biennium/core';
import { done, type Result, refused } from '../refusals/result.ts';
import { addRulings, addStatements } from '../store/repositories/register-statements.ts';
import { changingEntry, invalidEntry, saidOf } from './change-entry.ts';
import type { Context } from './context.ts';
import { plainLine } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** A new name, in one language, from a day on. */
export interface NewName {
  readonly name: string;
  readonly language: string;
  /** The first day on which it holds. */
  readonly from: string;
  readonly source: { readonly words: string; readonly link?: string | null | undefined };
}

/**
 * Gives an organization a new name from a day on: the names of that language that held without an end hold until the day before. Nothing is lost: what was
 * stated of them stays, withdrawn. Refused: `entry/invalid`, and as {@link changingEntry} refuses.
 */
export async function renameOrganization(
  context: Context,
  named: string,
  { name: given, language, from, source }: NewName,
  expected: number | null,
): Promise<Result<void>> {
  return changingEntry(context, named, expected, async ({ context: within, entry }) => {
    const { id } = entry;
    if (entry.kind !== 'organization')
      return refused(invalidEntry('Only organizations have dated names.', 'name'));
    const name = plainLine(given);
    const words = plainLine(source.words);
    if (!isValue('words', name)) return refused(invalidEntry('Say the new name.', 'name'));
    if (!isDay(from)) return refused(invalidEntry('There is no such day.', 'from'));
    if (words === '') return refused(invalidEntry('Say where you have it from.', 'source'));
    const names = entry.fields.find(({ field }) => field === 'name')?.values ?? [];
    const current = names.filter((each) => each.language === language && each.until === null);
    if (current.some(({ from: began }) => began !== null && began >= from)) {
      return refused(invalidEntry('The present name began on that day or later.', 'from'));
    }
    const { db, actor } = within;
    const said = await saidOf(within, id);
    const entryOf = new Map(said.statements.map((statement) => [statement.id, statement.entry]));
    const statement = {
      ...{ entry: id, field: 'name', language, proposed: false, author: actor.id },
      source: { kind: 'document' as const, words, link: source.link ?? null },
    };
    const ended = current.map(({ value, from: began }) => ({
      ...{ ...statement, id: `statement:${randomUUID()}`, value, from: began, until: dayBefore(from) },
    }));
    await addStatements(db, actor.workspace, [
      ...ended,
      { ...statement, id: `statement:${randomUUID()}`, value: name, from, until: null },
    ]);
    await addRulings(
      db,
      actor.workspace,
      current
        .flatMap(({ statements }) => statements)
        .map((each) => ({
          ...{ entry: entryOf.get(each) ?? id, id: `ruling:${randomUUID()}`, statement: each },
          ...{ ruling: 'withdrawn' as const, note: null, author: actor.id },
        })),
    );
    await tellChange(within, 'entry stated', id, current, { name, language, from, source });
    return done(undefined);
  });
}
