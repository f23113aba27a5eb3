import type { Instrument } from '@biennium/core';
import { lineagesOfInstruments, membersOf } from '../store/repositories/lineage-members.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';

/** The other members of the lineage of a text, corrected; empty where it is in none. */
export async function othersOfLineage(context: Context, instrument: string): Promise<Instrument[]> {
  const { db, actor } = context;
  const lineage = (await lineagesOfInstruments(db, actor.workspace, [instrument])).get(instrument);
  if (lineage === undefined) return [];
  const members = await membersOf(db, actor.workspace, [lineage]);
  const others = members.map((member) => member.instrument).filter((each) => each !== instrument);
  return [...(await correctedInstruments(context, others)).values()];
}
