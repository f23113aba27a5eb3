import { flatParagraph } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { headsOf, lineagesOfInstruments } from '../store/repositories/lineage-members.ts';
import { mandatesOfInstruments } from '../store/repositories/mandates.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import { headOf } from './list-lineages.ts';
import type { ReviewPage } from './mandate-pages.ts';
import type { MandateReading } from './mandate-reading.ts';
import { shownMandates } from './show-mandates.ts';

/** An instrument with the mandates of each operative paragraph, read now where they were not yet. Refused: `not-permitted`, `not-found`. */
export async function reviewInstrument(
  context: Context,
  reading: MandateReading,
  id: string,
  today: string,
): Promise<Result<ReviewPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  await reading.upTo(context, id);
  const [head] = await headsOf(db, actor.workspace, [id]);
  const instrument = (await correctedInstruments(context, [id])).get(id);
  if (!head || !instrument) return refused(refusal('not-found', 'This instrument is not held.'));
  const mandates = await shownMandates(
    context,
    await mandatesOfInstruments(db, actor.workspace, [id]),
    today,
  );
  const paragraphs = instrument.operative.map((paragraph) => ({
    paragraph: flatParagraph(paragraph),
    mandates: mandates.filter((each) => each.paragraph === paragraph.address),
  }));
  const placed = new Set(paragraphs.flatMap((each) => each.mandates.map((mandate) => mandate.id)));
  const open = mandates.filter(({ standing }) => standing !== 'gone');
  return done({
    instrument: headOf(head),
    lineage: (await lineagesOfInstruments(db, actor.workspace, [id])).get(id) ?? null,
    progress: {
      total: open.length,
      decided: open.filter(({ standing }) => standing !== 'proposed').length,
    },
    paragraphs,
    homeless: mandates.filter((mandate) => !placed.has(mandate.id)),
  });
}
