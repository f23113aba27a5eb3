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

/**
 * Which Word file of a draft: tracked changes over `old`, the plain text of `new`, or the compilation of the last revision, plain or as
 * tracked changes over that revision.
 */
export interface DraftFileToMake {
  readonly as: 'tracked' | 'plain' | 'compilation' | 'tracked-compilation';
  readonly old: DraftMoment;
  readonly new: DraftMoment;
  /** Who signs the changes that nobody else asked for. */
  readonly author: string;
  /** Whether the reasons of these are left out, or stand as comments. */
  readonly reasons?: 'left' | 'comments';
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
  const at = `${stored.changedAt.slice(0, 19)}Z`;
  const { author, reasons } = asked;
  const signed = { author, at, language: stored.language, reasons: reasons === 'comments' };
  if (asked.as === 'compilation' || asked.as === 'tracked-compilation') {
    const round = await amendmentRound(context, worked, id, undefined);
    if (!round.done) return round;
    const compiled = compiling(round.value, 'bracketed', context.actor.id);
    if (asked.as === 'compilation')
      return file(await worked.ways.work('compiledFile', compiled), named('compilation'));
    const count = found.value.revisions.at(-1)?.steps ?? found.value.steps.length;
    const before = found.value.steps.slice(0, count).map(({ step }) => step);
    const over = await worked.ways.work('trackedCompilation', compiled, before, signed);
    return over.done ? file(over.value, named('compilation tracked')) : over;
  }
  const fresh = await textAt(context, worked, found.value, asked.new);
  if (!fresh) return refused(noText(asked.new, 'new'));
  const state = stateName(asked.new);
  if (asked.as === 'plain') return file(await worked.ways.work('plainFile', fresh), named(state));
  const old = await textAt(context, worked, found.value, asked.old);
  if (!old) return refused(noText(asked.old, 'old'));
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
