import type { DraftStep } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { nextInstant } from '../store/next-instant.ts';
import { addRevision } from '../store/repositories/draft-revisions.ts';
import { addSteps } from '../store/repositories/draft-steps.ts';
import { changeDraft } from '../store/repositories/drafts.ts';
import { type AmendmentRound, amendmentRound, changedSince } from './amendment-round.ts';
import { changingDraft, invalidDraft } from './change-draft.ts';
import { compiling } from './compile-draft.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { tellChange } from './tell-change.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** `replace` also goes over paragraphs that were changed since the text was tabled. */
export interface RevisionToMake {
  readonly version: number;
  readonly replace: boolean;
  readonly note?: string | null | undefined;
}

/**
 * Freezes a draft as its next revision. The first is the text as it is tabled; later ones carry out what was decided about the
 * amendments of the one before, as steps of the draft. Amendments that are open do nothing.
 *
 * Refused: `draft/changed-since` where a paragraph that is amended was changed meanwhile, `draft/invalid` where nothing is new,
 * `work/too-long` where what a delegation asks for, or what was decided, could not be worked out, and as
 * {@link changingDraft} refuses.
 */
export async function reviseDraft(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  { version, replace, note }: RevisionToMake,
): Promise<Result<void>> {
  const denied = mayNot(context.actor, 'draft texts');
  if (denied) return refused(denied);
  const asked = await amendmentRound(context, worked, id, undefined);
  if (!asked.done) return asked;
  const round = asked.value;
  const { stored, steps: before, revisions } = round.found;
  const last = revisions.at(-1);
  const tooLong = round.files.find((each) => each.tooLong !== null)?.tooLong;
  if (tooLong) return refused(tooLong);
  const decided = await decidedSteps(worked, round, context.actor.id);
  if (!decided.done) return decided;
  const steps = last ? decided.value : [];
  return changingDraft(context, id, { version }, async ({ context: within, stored: now }) => {
    // Changed after it was looked at, by somebody whose change this person has seen already.
    if (now.version !== stored.version) {
      return refused(refusal('draft/version-stale', 'Somebody changed this draft in the meantime.'));
    }
    if (now.amendmentsVersion !== stored.amendmentsVersion) {
      return refused(
        refusal('amendment/version-stale', 'Somebody decided about amendments in the meantime.'),
      );
    }
    const changed = changedSince(round);
    const over = replace ? [] : [...touched(steps)].filter((entry) => changed.has(entry));
    if (over.length > 0) {
      const message = `Changed since the text was tabled, and amended: ${over.join(', ')}.`;
      return refused(refusal('draft/changed-since', message, 'replace'));
    }
    if (last && steps.length === 0 && before.length === last.steps) {
      return refused(invalidDraft('Nothing was changed or decided since the last revision.', 'version'));
    }
    const { db, actor } = within;
    const placed = steps.map((step, index) => ({
      ...{ place: before.length + index + 1, version: now.version + 1, step },
    }));
    await addSteps(db, actor.workspace, id, placed);
    const revision = last ? last.revision + 1 : 0;
    const count = before.length + steps.length;
    await addRevision(db, actor.workspace, id, {
      ...{ revision, steps: count, note: keptReason(note), author: actor.id },
    });
    const state = revision === 0 ? 'tabled' : 'revised';
    await changeDraft(db, actor.workspace, id, { by: actor.id, counts: 'version', state });
    const taken = steps.map((step) => step.id);
    await tellChange(within, 'draft revised', id, { version: now.version }, { revision, steps: taken });
    return done(undefined);
  });
}

/** What was decided about the amendments of a round, as steps that come next. */
async function decidedSteps(
  worked: WorkedDrafts,
  round: AmendmentRound,
  author: string,
): Promise<Result<readonly DraftStep[]>> {
  const by = { author, at: nextInstant().toISOString() };
  return worked.ways.work('decide', { ...compiling(round, 'left', author), by });
}

/** Entries and notes whose words steps go over. */
function touched(steps: readonly DraftStep[]): Set<string> {
  return new Set(
    steps.flatMap((step) => {
      if (step.kind === 'edit' || step.kind === 'drop') return [step.entry];
      return step.kind === 'set-note' ? [step.note] : [];
    }),
  );
}
