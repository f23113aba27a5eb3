import type { DraftStep } from '@biennium/core';
import type { Kysely } from 'kysely';
import { inSteps } from '../in-steps.ts';
import type { Tables } from '../tables.ts';

/** A step in its place, counted from 1, and the version of the draft that it made. */
export interface PlacedStep {
  readonly place: number;
  readonly version: number;
  readonly step: DraftStep;
}

/** The steps of a draft behind a place, in their order. */
export async function stepsAfter(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  place: number,
): Promise<PlacedStep[]> {
  const rows = await db
    .selectFrom('draft_step')
    .select(['place', 'version', 'step'])
    .where('workspace', '=', workspace)
    .where('draft', '=', draft)
    .where('place', '>', place)
    .orderBy('place')
    .execute();
  return rows.map((row) => ({ ...row, step: row.step as DraftStep }));
}

/** How many steps each of these drafts has; those that have none are left out. */
export async function stepCounts(
  db: Kysely<Tables>,
  workspace: string,
  drafts: readonly string[],
): Promise<Map<string, number>> {
  if (drafts.length === 0) return new Map();
  const rows = await db
    .selectFrom('draft_step')
    .select(['draft', ({ fn }) => fn.max('place').as('count')])
    .where('workspace', '=', workspace)
    .where('draft', 'in', drafts)
    .groupBy('draft')
    .execute();
  return new Map(rows.map(({ draft, count }) => [draft, count]));
}

export async function addSteps(
  db: Kysely<Tables>,
  workspace: string,
  draft: string,
  steps: readonly PlacedStep[],
): Promise<void> {
  for (const some of inSteps(steps)) {
    await db
      .insertInto('draft_step')
      .values(
        some.map(({ place, version, step }) => ({
          ...{ workspace, draft, place, version, id: step.id, author: step.author, at: new Date(step.at) },
          step: JSON.stringify(step),
        })),
      )
      .execute();
  }
}
