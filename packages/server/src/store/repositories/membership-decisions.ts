import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** A person put an instrument into a lineage, or took it out. */
export interface MembershipDecision {
  readonly kind: 'placed' | 'removed';
  readonly lineage: string;
  readonly instrument: string;
}

/** What persons decided about membership, oldest first. */
export async function membershipDecisions(
  db: Kysely<Tables>,
  workspace: string,
): Promise<MembershipDecision[]> {
  return db
    .selectFrom('membership_decision')
    .select(['kind', 'lineage', 'instrument'])
    .where('workspace', '=', workspace)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Adds decisions. Of those about one instrument the last one given is the latest. */
export async function addMembershipDecisions(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  note: string | null,
  decisions: readonly MembershipDecision[],
): Promise<void> {
  // The clock of the engine tells statements apart, and not the rows of one.
  for (const kind of ['removed', 'placed'] as const) {
    for (const some of inSteps(decisions.filter((each) => each.kind === kind))) {
      await db
        .insertInto('membership_decision')
        .values(
          some.map((decision) => ({
            workspace,
            id: `membership:${randomUUID()}`,
            ...decision,
            note: note === null ? null : storable(note),
            author,
          })),
        )
        .execute();
    }
  }
}
