import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { inSteps } from '../in-steps.ts';
import { nextInstant } from '../next-instant.ts';
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

/** Adds decisions. An instrument that is removed and placed at once is placed. */
export async function addMembershipDecisions(
  db: Kysely<Tables>,
  workspace: string,
  author: string,
  note: string | null,
  decisions: readonly MembershipDecision[],
): Promise<void> {
  for (const kind of ['removed', 'placed'] as const) {
    const at = nextInstant();
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
            at,
          })),
        )
        .execute();
    }
  }
}
