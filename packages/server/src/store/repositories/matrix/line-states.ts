import type { LineState } from '@biennium/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** How many lines each matrix has of each state. */
export async function lineStatesOf(
  db: Kysely<Tables>,
  workspace: string,
): Promise<ReadonlyMap<string, Partial<Record<LineState, number>>>> {
  const rows = await db
    .selectFrom('activity')
    .select(({ fn }) => ['matrix', 'state', fn.countAll<string>().as('count')])
    .where('workspace', '=', workspace)
    .groupBy(['matrix', 'state'])
    .execute();
  const states = new Map<string, Partial<Record<LineState, number>>>();
  for (const { matrix, state, count } of rows)
    states.set(matrix, { ...states.get(matrix), [state]: Number(count) });
  return states;
}
