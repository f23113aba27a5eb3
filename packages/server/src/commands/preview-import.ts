import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { LongWorker } from './long-work.ts';
import { plannedImport } from './plan-import.ts';
import type { PlannedImport, TableFile } from './plan-tables.ts';

/** Shows what a table of organizations would change, and changes nothing. Refused: `not-permitted`, `table/unreadable`, `work/too-long`. */
export async function previewImport(
  context: Context,
  file: TableFile,
  worker: LongWorker,
): Promise<Result<PlannedImport>> {
  const denied = mayNot(context.actor, 'keep the register');
  if (denied) return refused(denied);
  const planned = await plannedImport(context, file, worker);
  return planned.done ? done(planned.value.plan) : planned;
}
