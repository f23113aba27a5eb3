import type { EntryKind } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { lineageById } from '../store/repositories/lineages.ts';
import { addEntries } from '../store/repositories/register-entries.ts';
import { addStatements } from '../store/repositories/register-statements.ts';
import { invalidEntry, settled, statementsToKeep, unknownEntry, type ValueToState } from './change-entry.ts';
import type { Context } from './context.ts';
import { tellChange } from './tell-change.ts';

/** What a person says of something that the register does not have. */
export interface EntryToAdd {
  readonly kind: EntryKind;
  /** The lineage that it is told of, where it is of one. */
  readonly lineage?: string | null | undefined;
  readonly statements: readonly ValueToState[];
}

/** Adds an entry with what a person states of it; answers its id. Refused: `not-permitted`, `not-found` for the lineage, `entry/invalid`. */
export async function addEntry(
  context: Context,
  { kind, lineage = null, statements }: EntryToAdd,
): Promise<Result<string>> {
  const denied = mayNot(context.actor, 'keep the register');
  if (denied) return refused(denied);
  if (statements.length === 0) return refused(invalidEntry('Say at least one thing of it.', 'statements'));
  const checked = statementsToKeep(context, { id: '', kind }, statements);
  if ('code' in checked) return refused(checked);
  const { workspace, id: author } = context.actor;
  if (lineage !== null && !(await lineageById(context.db, workspace, lineage)))
    return refused(refusal('not-found', 'This lineage is not held.'));
  const entries = await unknownEntry(context, checked, kind);
  if (entries) return refused(entries);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    const [id] = (await addEntries(db, workspace, author, [kind], lineage)) as [string];
    await addStatements(
      db,
      workspace,
      checked.map((statement) => ({ ...statement, entry: id })),
    );
    await settled(within, { id, kind });
    await tellChange(within, 'entry added', id, null, { kind, lineage, statements: checked });
    return done(id);
  });
}
