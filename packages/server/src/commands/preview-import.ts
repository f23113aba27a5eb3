import { mayNot } from '../policies/may.ts';
import { type Result, refused } from '../refusals/result.ts';
import type { Context } from './context.ts';
import { type PlannedImport, plannedImport, type TableFile } from './plan-import.ts';

/** Shows what a table of organizations would change, and changes nothing. Refused: `not-permitted`, `table/unreadable`. */
export async function previewImport(context: Context, file: TableFile): Promise<Result<PlannedImport>> {
  const denied = mayNot(context.actor, 'keep the register');
  return denied ? refused(denied) : plannedImport(context, file);
}
