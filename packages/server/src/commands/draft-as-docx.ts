import { type Instrument, instrumentOfDraft } from '@biennium/core';
import { docxFromComparison, docxFromInstrument } from '@biennium/documents';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { amendmentRound } from './amendment-round.ts';
import type { ComparisonFile } from './compare-as-docx.ts';
import { noText } from './compare-draft.ts';
import { compiledDraft } from './compile-draft.ts';
import type { Context } from './context.ts';
import type { DraftMoment } from './draft-pages.ts';
import { comparisonOfTexts, textAt } from './draft-texts.ts';
import { foundDraft } from './show-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** Which Word file of a draft: tracked changes over `old`, the plain text of `new`, or the compilation of the last revision. */
export interface DraftFileToMake {
  readonly as: 'tracked' | 'plain' | 'compilation';
  readonly old: DraftMoment;
  readonly new: DraftMoment;
  /** Who signs the changes. */
  readonly author: string;
}

/**
 * A draft as a Word file. Refused: `comparison/impossible` with the reason, `not-found` for the draft and naming the state, and
 * `not-permitted`.
 */
export async function draftAsDocx(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  asked: DraftFileToMake,
): Promise<Result<ComparisonFile>> {
  const found = await foundDraft(context, worked, id);
  if (!found.done) return found;
  const { facts, stored } = found.value;
  const named = (of: string) => `${facts.name} ${of}`.replaceAll(/[^\p{L}\p{N}.]+/gu, '_').slice(-120);
  if (asked.as === 'compilation') {
    const round = await amendmentRound(context, worked, id, undefined);
    if (!round.done) return round;
    const { value: draft } = compiledDraft(round.value, 'bracketed', context.actor.id);
    return done(await plainFile(instrumentOfDraft(draft), `${named('compilation')}.docx`));
  }
  const fresh = await textAt(context, worked, found.value, asked.new);
  if (!fresh) return refused(noText(asked.new, 'new'));
  const state = stateName(asked.new);
  if (asked.as === 'plain') return done(await plainFile(fresh.instrument(), `${named(state)}.docx`));
  const old = await textAt(context, worked, found.value, asked.old);
  if (!old) return refused(noText(asked.old, 'old'));
  const { value: comparison, issues } = comparisonOfTexts(old, fresh);
  const obstacle = issues.find(({ severity }) => severity === 'error');
  if (obstacle) return refused(refusal('comparison/impossible', obstacle.message));
  const at = `${stored.changedAt.slice(0, 19)}Z`;
  const signed = { author: asked.author, at, language: stored.language };
  const content = await docxFromComparison(comparison, signed);
  return done({ name: `${named(`${state} tracked`)}.docx`, content: new Uint8Array(content) });
}

/** What a state is called in the name of a file. */
function stateName(moment: DraftMoment): string {
  if (typeof moment === 'number') return moment === 0 ? 'tabled' : `Rev.${moment}`;
  return moment === 'now' ? 'draft' : moment;
}

async function plainFile(instrument: Instrument, name: string): Promise<ComparisonFile> {
  return { name, content: new Uint8Array(await docxFromInstrument(instrument)) };
}
