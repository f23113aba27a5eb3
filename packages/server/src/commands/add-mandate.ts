import { randomUUID } from 'node:crypto';
import { flatParagraph, type Instrument } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { lockMandates } from '../store/repositories/mandate-readings.ts';
import { mandatesOfInstruments } from '../store/repositories/mandates.ts';
import { invalidMandate, keepDecision } from './change-mandate.ts';
import { keptFields, wrongField } from './check-mandate-fields.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import type { MandateToAdd } from './mandate-pages.ts';
import { tellChange } from './tell-change.ts';

/**
 * Adds a mandate that a person found in a paragraph or subparagraph of the operative part, by a verb and an act at least; answers its id.
 * Refused: `not-permitted`, `not-found`, `mandate/invalid`.
 */
export async function addMandate(
  context: Context,
  instrument: string,
  { carriedBy, fields: given, note }: MandateToAdd,
): Promise<Result<string>> {
  const { actor } = context;
  const { workspace } = actor;
  const denied = mayNot(actor, 'keep the register');
  if (denied) return refused(denied);
  const text = (await correctedInstruments(context, [instrument])).get(instrument);
  if (!text) return refused(refusal('not-found', 'This instrument is not held.'));
  const paragraph = paragraphOf(text, carriedBy);
  if (!paragraph) return refused(invalidMandate('There is no such paragraph.', 'carriedBy'));
  const fields = keptFields(given);
  if (fields.verb === undefined)
    return refused(invalidMandate('Say with which verb it asks.', 'fields.verb'));
  if (fields.action === undefined) return refused(invalidMandate('Say what is to be done.', 'fields.action'));
  const wrong = wrongField(fields);
  if (wrong) return refused(wrong);
  return context.db.transaction().execute(async (db) => {
    const within = { ...context, db };
    await lockMandates(db, workspace, instrument);
    const known = await mandatesOfInstruments(db, workspace, [instrument]);
    const id = `mandate:${randomUUID()}`;
    const mandate = {
      ...{ id, instrument, carriedBy, paragraph: paragraph.address, words: paragraph.text },
      ...{ place: placeBehind(text, paragraph.address, known), version: 0, proposal: null },
    };
    await keepDecision(within, mandate, { kind: 'added', fields, into: null, note });
    await tellChange(within, 'mandate added', id, null, { instrument, carriedBy, fields });
    return done(id);
  });
}

/** The flat paragraph that has, or is, what an address names. */
function paragraphOf({ operative }: Instrument, address: string) {
  const paragraph = operative.find(
    (each) =>
      each.address === address ||
      [...each.subparagraphs, ...each.subparagraphs.flatMap((sub) => sub.subparagraphs)].some(
        (sub) => sub.address === address,
      ),
  );
  return paragraph ? flatParagraph(paragraph) : null;
}

/** The place of the last mandate that stands in the paragraph or before it: among equal places the one that was there first comes first. */
function placeBehind(
  { operative }: Instrument,
  address: string,
  known: readonly { readonly paragraph: string; readonly place: number }[],
): number {
  const order = operative.map((each) => each.address);
  const until = order.indexOf(address);
  const before = known.filter(({ paragraph }) => {
    const at = order.indexOf(paragraph);
    return at >= 0 && at <= until;
  });
  return Math.max(0, ...before.map(({ place }) => place));
}
