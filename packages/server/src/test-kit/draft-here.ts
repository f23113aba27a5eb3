import { amendmentsFromMarkedUp, routineProposals } from '@biennium/core';
import { readMarkedUp } from '@biennium/documents';
import type { DraftingWays } from '../commands/worked-drafts.ts';

/** Files and proposals worked out in the test's own thread. */
export const draftHere: DraftingWays = {
  readMarkedUp,
  propose: async (base, earlier, facts) => routineProposals(base, earlier, facts),
  amend: async (draft, markedUp, delegation) => amendmentsFromMarkedUp(draft, markedUp, delegation),
};
