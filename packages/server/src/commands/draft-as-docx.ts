import { done, type Result, refused } from '../refusals/result.ts';
import { amendmentRound } from './amendment-round.ts';
import type { ComparisonFile } from './compare-as-docx.ts';
import { noText } from './compare-draft.ts';
import { compiling } from './compile-draft.ts';
import type { Context } from './context.ts';
import type { DraftMoment } from './draft-pages.ts';
import { textAt } from './draft-texts.ts';
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
 * A draft as a Word file. Refused: `comparison/impossible` with the reason, `work/too-long`, `not-found` for the draft and naming the
 * state, and `not-permitted`.
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
    const compiled = compiling(round.value, 'bracketed', context.actor.id);
    return file(await worked.ways.work('compiledFile', compiled), named('compilation'));
  }
  const fresh = await textAt(context, worked, found.value, asked.new);
  if (!fresh) return refused(noText(asked.new, 'new'));
  const state = stateName(asked.new);
  if (asked.as === 'plain') return file(await worked.ways.work('plainFile', fresh), named(state));
  const old = await textAt(context, worked, found.value, asked.old);
  if (!old) return refused(noText(asked.old, 'old'));
  const at = `${stored.changedAt.slice(0, 19)}Z`;
  const signed = { author: asked.author, at, language: stored.language };
  const tracked = await worked.ways.work('trackedFile', old, fresh, signed);
  return tracked.done ? file(tracked.value, named(`${state} tracked`)) : tracked;
}

/** What a state is called in the name of a file. */
function stateName(moment: DraftMoment): string {
  if (typeof moment === 'number') return moment === 0 ? 'tabled' : `Rev.${moment}`;
  return moment === 'now' ? 'draft' : moment;
}

function file(content: Result<Uint8Array>, name: string): Result<ComparisonFile> {
  return content.done ? done({ name: `${name}.docx`, content: new Uint8Array(content.value) }) : content;
}
