import type { Amendment } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import {
  addRulings,
  type DecidedWords,
  type StoredRuling,
} from '../store/repositories/amendment-decisions.ts';
import { changeDraft } from '../store/repositories/drafts.ts';
import { amendmentRound, amendmentsOf } from './amendment-round.ts';
import { changingDraft } from './change-draft.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { tellChange } from './tell-change.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/** Decisions that are made at once, for one reason. `version` is that of the amendments. */
export interface AmendmentsToDecide {
  readonly version: number;
  readonly decisions: readonly Pick<StoredRuling, 'amendment' | 'ruling'>[];
  readonly reason?: string | null | undefined;
}

/**
 * Keeps what a person decided about amendments of the last revision: accepted, rejected, in brackets, or open again. Earlier decisions
 * stay; the latest holds. The words of the draft change when it is revised.
 *
 * Refused: `amendment/invalid`, and as {@link changingDraft} refuses.
 */
export async function decideAmendments(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  { version, decisions, reason }: AmendmentsToDecide,
): Promise<Result<void>> {
  const denied = mayNot(context.actor, 'draft texts');
  if (denied) return refused(denied);
  const asked = await amendmentRound(context, worked, id, undefined);
  if (!asked.done) return asked;
  const { revision, rulings } = asked.value;
  const known = new Map(amendmentsOf(asked.value).map((amendment) => [amendment.id, amendment]));
  const seen = { amendments: version };
  return changingDraft(context, id, seen, async ({ context: within, stored }) => {
    if (stored.amendmentsVersion !== asked.value.found.stored.amendmentsVersion) {
      return refused(refusal('amendment/version-stale', 'A file came in in the meantime.'));
    }
    const unknown = decisions.findIndex(({ amendment }) => !known.has(amendment));
    if (unknown >= 0) {
      const message = 'There is no such amendment of the last revision.';
      return refused(refusal('amendment/invalid', message, `decisions.${unknown}`));
    }
    const { db, actor } = within;
    const kept = decisions.map((each) => {
      const about = wordsOf(known.get(each.amendment) as Amendment);
      return { ...each, about, reason: keptReason(reason), author: actor.id };
    });
    await addRulings(db, actor.workspace, id, revision, kept);
    await changeDraft(db, actor.workspace, id, { by: actor.id, counts: 'amendments' });
    const before = decisions.map(({ amendment }) => ({
      amendment,
      ruling: rulings.get(amendment)?.ruling ?? 'open',
    }));
    await tellChange(within, 'amendments decided', id, before, decisions);
    return done(undefined);
  });
}

function wordsOf({ entries, old, words, kind }: Amendment): DecidedWords {
  return { entries, old, words, kind };
}
