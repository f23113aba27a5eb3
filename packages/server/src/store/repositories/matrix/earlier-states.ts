import type { ActivityContent } from '@biennium/core';
import type { Kysely } from 'kysely';
import { inSteps } from '../../in-steps.ts';
import type { Tables } from '../../tables.ts';

/** What lines said at any time, as the record of changes has it: by the id of the line, the oldest first. */
export async function earlierStates(
  db: Kysely<Tables>,
  workspace: string,
  activities: readonly string[],
): Promise<ReadonlyMap<string, readonly ActivityContent[]>> {
  const states = new Map<string, ActivityContent[]>();
  for (const some of inSteps(activities)) {
    const rows = await db
      .selectFrom('event')
      .select(['subject', 'before', 'after'])
      .where('workspace', '=', workspace)
      .where('subject', 'in', [...some])
      .where('action', 'in', ['activity proposed', 'activity changed'])
      .orderBy('at')
      .execute();
    for (const { subject, before, after } of rows)
      for (const told of [before, after] as ({ readonly content?: ActivityContent } | null)[]) {
        if (!told?.content) continue;
        const own = states.get(subject);
        if (own) own.push(told.content);
        else states.set(subject, [told.content]);
      }
  }
  return states;
}
