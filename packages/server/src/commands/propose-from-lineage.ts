import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { membersOf } from '../store/repositories/lineage-members.ts';
import { lineageById } from '../store/repositories/lineages.ts';
import { lineageToRegister, noteRegistered } from '../store/repositories/register-readings.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import type { LongWorker } from './long-work.ts';
import { proposeEntries } from './propose-entries.ts';
import { readBy } from './read-mandates.ts';

/**
 * Brings into the register what the texts of a lineage record, and has it keep up with them from then on (rule S71); answers the entries that have
 * something new. Refused: `not-permitted`, `not-found`, `work/too-long`.
 */
export async function proposeFromLineage(
  context: Context,
  id: string,
  worker: LongWorker,
): Promise<Result<{ readonly entries: readonly string[] }>> {
  const denied = mayNot(context.actor, 'keep the register');
  if (denied) return refused(denied);
  const { db, actor } = context;
  if (!(await lineageById(db, actor.workspace, id)))
    return refused(refusal('not-found', 'This lineage is not held.'));
  // As it is before its texts are looked at: what changes meanwhile is read anew.
  const asked = await lineageToRegister(db, actor.workspace, id, readBy());
  const members = inAdoptionOrder(await membersOf(db, actor.workspace, [id])).map(
    ({ member }) => member.instrument,
  );
  const instruments = await correctedInstruments(context, members);
  const texts = members.flatMap((member) => {
    const instrument = instruments.get(member);
    return instrument ? [{ id: member, instrument }] : [];
  });
  const proposed = await proposeEntries(context, texts, worker);
  if (asked) await noteRegistered(db, actor.workspace, members, asked.from);
  return proposed.done ? done({ entries: proposed.value }) : proposed;
}
