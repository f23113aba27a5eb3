import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Days that are put back, ISO 8601: of a matrix, or of a round. */
type SampleDays =
  | { readonly adoptedOn: string; readonly closedOn: string | null }
  | { readonly openedOn: string; readonly until: string; readonly due: string };

/** Lets what was made up today have been decided long ago: a matrix with its lines, or a round with its reports. Of what is real no day is changed. */
export async function putSampleDaysBack(
  {
    db,
    actor: { workspace },
  }: { readonly db: Kysely<Tables>; readonly actor: { readonly workspace: string } },
  id: string,
  days: SampleDays,
): Promise<void> {
  if ('adoptedOn' in days) {
    const { adoptedOn, closedOn } = days;
    await db
      .updateTable('matrix')
      .set({ adopted_on: adoptedOn, closed_on: closedOn })
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .where('sample', '=', true)
      .execute();
    await db
      .updateTable('activity')
      .set({ adopted_on: adoptedOn })
      .where('workspace', '=', workspace)
      .where('matrix', '=', id)
      .where('sample', '=', true)
      .where('adopted_on', 'is not', null)
      .execute();
    return;
  }
  const { openedOn, until, due } = days;
  await db
    .updateTable('reporting_round')
    .set({ opened_on: openedOn, until_day: until, due })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('sample', '=', true)
    .execute();
  await db
    .updateTable('progress_report')
    .set({ submitted_on: due })
    .where('workspace', '=', workspace)
    .where('round', '=', id)
    .where('submitted_on', 'is not', null)
    .execute();
  await db
    .updateTable('progress_report')
    .set({ validated_on: due })
    .where('workspace', '=', workspace)
    .where('round', '=', id)
    .where('validated_on', 'is not', null)
    .execute();
}
