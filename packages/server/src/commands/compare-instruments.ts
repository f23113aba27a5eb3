import { decidedBetween } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { headsOf, lineagesOfInstruments } from '../store/repositories/lineage-members.ts';
import { lineageById, type StoredLineage } from '../store/repositories/lineages.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import type { ComparisonPage } from './lineage-pages.ts';
import { factsOf, headOf } from './list-lineages.ts';
import type { LongWorker } from './long-work.ts';
import type { WorkedLineages } from './worked-lineages.ts';

/**
 * Two instruments held against each other, whatever they are: what stands against comparing them is told in the issues. Where they
 * are neighbours in a lineage, what persons decided about their paragraphs stands. Refused: `not-permitted`, `not-found`,
 * `work/too-long`.
 */
export async function compareInstruments(
  context: Context,
  worked: WorkedLineages,
  worker: LongWorker,
  ids: { readonly old: string; readonly new: string },
): Promise<Result<ComparisonPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const both = [ids.old, ids.new];
  const heads = await headsOf(db, actor.workspace, both);
  const instruments = await correctedInstruments(context, both);
  const sideOf = (id: string) => {
    const head = heads.find(({ instrument }) => instrument === id);
    const instrument = instruments.get(id);
    return head && instrument ? { head: headOf(head), instrument } : null;
  };
  const sides = { old: sideOf(ids.old), new: sideOf(ids.new) };
  if (!sides.old) return refused(refusal('not-found', 'This instrument is not held.', 'old'));
  if (!sides.new) return refused(refusal('not-found', 'This instrument is not held.', 'new'));
  const lineage = await commonLineage(context, ids);
  const decided = lineage ? await decidedIn(context, worked, lineage, ids) : undefined;
  const { old, new: next } = sides;
  const compared = await worker.work('compareInstruments', old.instrument, next.instrument, decided);
  if (!compared.done) return compared;
  const { value, issues } = compared.value;
  return done({
    old: old.head,
    new: next.head,
    comparison: value,
    issues,
    lineage: lineage && factsOf(lineage),
  });
}

async function commonLineage(
  { db, actor }: Context,
  ids: { readonly old: string; readonly new: string },
): Promise<StoredLineage | null> {
  const lineages = await lineagesOfInstruments(db, actor.workspace, [ids.old, ids.new]);
  const id = lineages.get(ids.old);
  if (id === undefined || id !== lineages.get(ids.new)) return null;
  return lineageById(db, actor.workspace, id);
}

/** The addresses of paragraphs that a person joined or parted. */
async function decidedIn(
  context: Context,
  worked: WorkedLineages,
  lineage: StoredLineage,
  ids: { readonly old: string; readonly new: string },
) {
  const { holding } = await worked.of(context, lineage);
  return decidedBetween(ids.old, ids.new, holding);
}
