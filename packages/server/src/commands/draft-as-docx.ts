import { comparisonOfDrafts, type Draft, instrumentOfDraft } from '@biennium/core';
import { docxFromComparison, docxFromInstrument } from '@biennium/documents';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { amendmentRound } from './amendment-round.ts';
import type { ComparisonFile } from './compare-as-docx.ts';
import { momentOf } from './compare-draft.ts';
import { compiledDraft } from './compile-draft.ts';
import type { Context } from './context.ts';
import type { DraftMoment } from './draft-pages.ts';
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
    return done(await plainFile(draft, `${named('compilation')}.docx`));
  }
  const fresh = momentOf(worked, found.value, asked.new);
  if (!fresh) return refused(refusal('not-found', 'There is no such revision.', 'new'));
  const state = typeof asked.new === 'number' ? (asked.new === 0 ? 'tabled' : `Rev.${asked.new}`) : 'draft';
  if (asked.as === 'plain') return done(await plainFile(fresh, `${named(state)}.docx`));
  const old = momentOf(worked, found.value, asked.old);
  if (!old) return refused(refusal('not-found', 'There is no such revision.', 'old'));
  const { value: comparison, issues } = comparisonOfDrafts(old, fresh);
  const obstacle = issues.find(({ severity }) => severity === 'error');
  if (obstacle) return refused(refusal('comparison/impossible', obstacle.message));
  const at = `${stored.changedAt.slice(0, 19)}Z`;
  const signed = { author: asked.author, at, language: stored.language };
  const content = await docxFromComparison(comparison, signed);
  return done({ name: `${named(`${state} tracked`)}.docx`, content: new Uint8Array(content) });
}

async function plainFile(draft: Draft, name: string): Promise<ComparisonFile> {
  return { name, content: new Uint8Array(await docxFromInstrument(instrumentOfDraft(draft))) };
}
