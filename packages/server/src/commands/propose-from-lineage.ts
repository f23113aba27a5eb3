import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { membersOf } from '../store/repositories/lineage-members.ts';
import { lineageById } from '../store/repositories/lineages.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import { proposeEntries } from './propose-entries.ts';

/** Brings into the register what the texts of a lineage record; answers the entries that have something new. Refused: `not-permitted`, `not-found`. */
export async function proposeFromLineage(
  context: Context,
  id: string,
): Promise<Result<{ readonly entries: readonly string[] }>> {
  const denied = mayNot(context.actor, 'keep the register');
  if (denied) return refused(denied);
  const { db, actor } = context;
  if (!(await lineageById(db, actor.workspace, id)))
    return refused(refusal('not-found', 'This lineage is not held.'));
  const members = inAdoptionOrder(await membersOf(db, actor.workspace, [id])).map(
    ({ member }) => member.instrument,
  );
  const instruments = await correctedInstruments(context, members);
  const texts = members.flatMap((member) => {
    const instrument = instruments.get(member);
    return instrument ? [{ id: member, instrument }] : [];
  });
  return done({ entries: await proposeEntries(context, texts) });
}
