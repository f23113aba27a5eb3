import { addEvents, type NewEvent } from '../store/repositories/events.ts';
import type { Context } from './context.ts';

/** Records one change, in the transaction that makes it: who did what to which, and what stood before and stands after it. */
export async function tellChange(
  { db, actor }: Context,
  action: NewEvent['action'],
  subject: string,
  before: unknown,
  after: unknown,
): Promise<void> {
  await addEvents(db, actor.workspace, [{ author: actor.id, action, subject, before, after }]);
}
