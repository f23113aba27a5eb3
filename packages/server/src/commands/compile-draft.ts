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
import type { Compiling } from './long-work.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

/**
 * Several delegations' texts in one, over a revision or the last one. What nobody decided stands in brackets with names, or is left
 * out. Refused: `work/too-long`, and as {@link amendmentRound} refuses.
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
  const compiled = await worked.ways.work('compile', compiling(round, open, context.actor.id));
  if (!compiled.done) return compiled;
  return done({
    draft: round.found.facts,
    revision: round.revision,
    delegations: delegationCounts(round),
    ...compiled.value,
  });
}

/** The decisions of a round, to be carried out; nothing of it is kept. */
export function compiling(round: AmendmentRound, open: 'bracketed' | 'left', author: string): Compiling {
  return {
    draft: round.frozen.value,
    amendments: amendmentsOf(round),
    decisions: decisionsOf(round, open),
    by: { author, at: round.found.stored.changedAt },
  };
}
