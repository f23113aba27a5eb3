import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { addCorrections, correctionsOf } from '../store/repositories/corrections.ts';
import { addEvents } from '../store/repositories/events.ts';
import { instrumentById, replaceInstrument } from '../store/repositories/instruments.ts';
import {
  type AskedCorrection,
  type CheckedCorrection,
  checkCorrections,
  correctedInstrument,
  fieldText,
} from './check-corrections.ts';
import type { Context } from './context.ts';

/**
 * Sets what a person decided about an instrument, beside what was read. `expected` is the version that the person
 * saw, null for whichever there is. Values that hold already change nothing. Answers the version that stands.
 *
 * Refused: `not-permitted`, `correction/invalid`, `not-found`, `instrument/version-stale`.
 */
export async function correctInstrument(
  context: Context,
  id: string,
  asked: readonly AskedCorrection[],
  expected: number | null,
): Promise<Result<{ readonly version: number }>> {
  const denied = mayNot(context.actor, 'correct texts');
  if (denied) return refused(denied);
  const checked = checkCorrections(asked);
  if (!checked.done) return checked;
  return context.db
    .transaction()
    .execute((db) => correctWithin({ ...context, db }, id, checked.value, expected));
}

/** The same within a transaction that is already open, for corrections that were checked. */
export async function correctWithin(
  { db, actor }: Context,
  id: string,
  checked: readonly CheckedCorrection[],
  expected: number | null,
): Promise<Result<{ readonly version: number }>> {
  const { workspace, id: author } = actor;
  const stored = await instrumentById(db, workspace, id);
  if (!stored) return refused(refusal('not-found', 'This instrument is not held.'));
  const stale = refusal('instrument/version-stale', 'Somebody corrected this instrument in the meantime.');
  if (expected !== null && expected !== stored.version) return refused(stale);

  const present = correctedInstrument(stored.reading, await correctionsOf(db, workspace, id));
  const corrections = checked
    .map(({ field, value, note }) => ({
      field,
      before: fieldText(present, field),
      after: value,
      note,
      author,
    }))
    .filter(({ before, after }) => before !== after);
  if (corrections.length === 0) return done({ version: stored.version });

  const corrected = correctedInstrument(present, corrections);
  const version = stored.version + 1;
  if (!(await replaceInstrument(db, workspace, id, stored.version, corrected))) return refused(stale);
  await addCorrections(db, workspace, id, version, corrections);
  const values = (which: 'before' | 'after') =>
    Object.fromEntries(corrections.map((correction) => [correction.field, correction[which]]));
  await addEvents(db, workspace, [
    { author, action: 'instrument corrected', subject: id, before: values('before'), after: values('after') },
  ]);
  return done({ version });
}
