import { readMarkedUp } from '@biennium/documents';
import { type LongWork, longWork } from '../commands/long-work.ts';
import type { DraftingWays } from '../commands/worked-drafts.ts';
import { done } from '../refusals/result.ts';

/** Files are read, and long work is done, in the test's own thread. */
export const draftHere: DraftingWays = {
  readMarkedUp,
  work: async (kind, ...given) => {
    const work = longWork[kind] as (...given: unknown[]) => Awaited<ReturnType<LongWork[typeof kind]>>;
    return done(await work(...given));
  },
};
