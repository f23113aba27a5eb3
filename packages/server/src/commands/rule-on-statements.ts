import { randomUUID } from 'node:crypto';
import type { StatementRuling } from '@biennium/core';
import { done, type Result, refused } from '../refusals/result.ts';
import { addRulings } from '../store/repositories/register-statements.ts';
import { changingEntry, invalidEntry, saidOf } from './change-entry.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { tellChange } from './tell-change.ts';

/** What a person decides about statements of an entry. */
export interface RulingsToTake {
  readonly statements: readonly string[];
  readonly ruling: StatementRuling['ruling'];
  readonly note?: string | null | undefined;
}

/**
 * Confirms, rejects or withdraws statements of an entry, or leaves them open again. The statements stay. Refused: `entry/invalid` where one
 * is not of this entry, and as {@link changingEntry} refuses.
 */
export async function ruleOnStatements(
  context: Context,
  named: string,
  { statements, ruling, note }: RulingsToTake,
  expected: number | null,
): Promise<Result<void>> {
  return changingEntry(context, named, expected, async ({ context: within, entry }) => {
    const { id } = entry;
    const said = await saidOf(within, id);
    const known = new Map(said.statements.map((statement) => [statement.id, statement]));
    const unknown = statements.findIndex((statement) => !known.has(statement));
    if (unknown >= 0 || statements.length === 0) {
      return refused(invalidEntry('This entry has no such statement.', `statements.${Math.max(0, unknown)}`));
    }
    const before = new Map(said.rulings.map((each) => [each.statement, each.ruling]));
    await addRulings(
      within.db,
      within.actor.workspace,
      [...new Set(statements)].map((statement) => ({
        entry: (known.get(statement) as { entry: string }).entry,
        id: `ruling:${randomUUID()}`,
        ...{ statement, ruling, note: keptReason(note), author: within.actor.id },
      })),
    );
    const told = Object.fromEntries(
      statements.map((statement) => [statement, before.get(statement) ?? 'open']),
    );
    await tellChange(within, 'entry ruled', id, told, { statements, ruling });
    return done(undefined);
  });
}
