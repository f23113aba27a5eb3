import { done, type Result, refused } from '../refusals/result.ts';
import { entriesById, type StoredEntry } from '../store/repositories/register-entries.ts';
import { addStatements } from '../store/repositories/register-statements.ts';
import {
  changingEntries,
  changingEntry,
  invalidEntry,
  statementsToKeep,
  unknownEntry,
  type ValueToState,
} from './change-entry.ts';
import type { Context } from './context.ts';
import { tellChange } from './tell-change.ts';

/** The field that makes a tree of organizations. */
const PARENT = 'parent';

/**
 * States values of an entry, each with its source. What was stated before stays: where it disagrees both stand side by side. Refused:
 * `entry/invalid`, also where the entry would be part of itself, and as {@link changingEntry} refuses.
 */
export async function stateOfEntry(
  context: Context,
  id: string,
  asked: readonly ValueToState[],
  expected: number | null,
): Promise<Result<void>> {
  const changing = asked.some(({ field }) => field === PARENT) ? changingEntries : changingEntry;
  return changing(context, id, expected, async ({ context: within, entry }) => {
    if (asked.length === 0) return refused(invalidEntry('Say at least one thing of it.', 'statements'));
    const statements = statementsToKeep(within, entry, asked);
    if ('code' in statements) return refused(statements);
    const unknown = await unknownEntry(within, statements, entry.kind);
    if (unknown) return refused(unknown);
    for (const [index, { field, value }] of statements.entries()) {
      if (field === PARENT && (await leadsTo(within, value, entry.id)))
        return refused(invalidEntry('It would be part of itself.', `statements.${index}.value`));
    }
    await addStatements(within.db, within.actor.workspace, statements);
    await tellChange(within, 'entry stated', entry.id, null, statements);
    return done(undefined);
  });
}

/** Whether the way from one organization up to what it is part of comes by another. */
async function leadsTo({ db, actor }: Context, from: string, sought: string): Promise<boolean> {
  const seen = new Set<string>();
  let at: string | null = from;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const [entry]: StoredEntry[] = await entriesById(db, actor.workspace, [at]);
    if (at === sought || entry?.mergedInto === sought) return true;
    at = entry?.mergedInto ?? entry?.partOf ?? null;
  }
  return false;
}
