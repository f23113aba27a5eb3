import { type Answer, type Draft, draftWithSteps, stepsOfDecisions } from '@biennium/core';
import { done, type Result } from '../refusals/result.ts';
import {
  type AmendmentRound,
  amendmentRound,
  amendmentsOf,
  decisionsOf,
  delegationCounts,
} from './amendment-round.ts';
import type { Context } from './context.ts';
import type { CompilationPage } from './draft-pages.ts';
import { shownEntries, shownNotes } from './present-draft.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/**
 * Several delegations' texts in one, over a revision or the last one. What nobody decided stands in brackets with names, or is left
 * out. Refused as {@link amendmentRound} refuses.
 */
export async function compileDraft(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  revision: number | undefined,
  open: 'bracketed' | 'left',
): Promise<Result<CompilationPage>> {
  const asked = await amendmentRound(context, worked, id, revision);
  if (!asked.done) return asked;
  const round = asked.value;
  const { value: draft, issues } = compiledDraft(round, open, context.actor.id);
  return done({
    draft: round.found.facts,
    revision: round.revision,
    entries: shownEntries(draft, round.frozen.value),
    notes: shownNotes(draft, round.frozen.value),
    delegations: delegationCounts(round),
    issues,
  });
}

/** The draft of a round after its decisions; nothing of it is kept. */
export function compiledDraft(
  round: AmendmentRound,
  open: 'bracketed' | 'left',
  author: string,
): Answer<Draft> {
  const { frozen, found } = round;
  const by = { author, at: found.stored.changedAt };
  const steps = stepsOfDecisions(frozen.value, amendmentsOf(round), decisionsOf(round, open), by);
  return draftWithSteps(frozen.value, steps);
}
