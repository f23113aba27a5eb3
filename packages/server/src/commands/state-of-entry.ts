import { done, type Result, refused } from '../refusals/result.ts';
import { addStatements } from '../store/repositories/register-statements.ts';
import {
  changingEntry,
  invalidEntry,
  statementsToKeep,
  unknownEntry,
  type ValueToState,
} from './change-entry.ts';
import type { Context } from './context.ts';
import { tellChange } from './tell-change.ts';

/**
 * States values of an entry, each with its source. What was stated before stays: where it disagrees both stand side by side. Refused:
 * `entry/invalid`, and as {@link changingEntry} refuses.
 */
export async function stateOfEntry(
  context: Context,
  id: string,
  asked: readonly ValueToState[],
  expected: number | null,
): Promise<Result<void>> {
  return changingEntry(context, id, expected, async ({ context: within, entry }) => {
    if (asked.length === 0) return refused(invalidEntry('Say at least one thing of it.', 'statements'));
    const statements = statementsToKeep(within, entry, asked);
    if ('code' in statements) return refused(statements);
    const unknown = await unknownEntry(within, statements, entry.kind);
    if (unknown) return refused(unknown);
    await addStatements(within.db, within.actor.workspace, statements);
    await tellChange(within, 'entry stated', id, null, asked);
    return done(undefined);
  });
}
