import { done, type Result } from '../refusals/result.ts';
import { everyEntry, stateOf } from '../store/repositories/many-entries.ts';
import type { Context } from './context.ts';
import { knownOrganization } from './list-organizations.ts';
import type { LongWorker } from './long-work.ts';
import type { PlannedImport, TableFile } from './plan-tables.ts';

/** What a file would change of the organizations, and the state of those that it was held against. */
export interface PlanOverState {
  readonly plan: PlannedImport;
  readonly state: string;
}

/** What a table of organizations would change as the register stands. Refused: `table/unreadable`, `work/too-long`. */
export async function plannedImport(
  { db, actor }: Context,
  file: TableFile,
  { work }: LongWorker,
): Promise<Result<PlanOverState>> {
  const known = await everyEntry(db, actor.workspace, 'organization');
  const asked = known.map((entry) => ({ ...knownOrganization(entry), version: entry.version }));
  const planned = await work('planOrganizations', file, asked);
  if (!planned.done) return planned;
  return planned.value.done ? done({ plan: planned.value.value, state: stateOf(known) }) : planned.value;
}
