import { sharesOfOrigins } from '@biennium/core';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { OriginsPage } from './lineage-pages.ts';
import { factsOf, headOf } from './list-lineages.ts';
import { workedLineage } from './show-lineage.ts';
import type { WorkedLineages } from './worked-lineages.ts';

/**
 * The words of a member of a lineage, the last one when none is named, each with the member that first had it.
 * Refused: `not-permitted`, `not-found`.
 */
export async function showOrigins(
  context: Context,
  worked: WorkedLineages,
  id: string,
  instrument: string | undefined,
): Promise<Result<OriginsPage>> {
  const found = await workedLineage(context, worked, id);
  if (!found.done) return found;
  const { stored, standing, issues } = found.value;
  const instruments = standing.map(({ member }) => headOf(member));
  const at =
    instrument === undefined
      ? instruments.length - 1
      : instruments.findIndex((each) => each.instrument === instrument);
  if (at < 0) return refused(refusal('not-found', 'This instrument is no member of the lineage.', 'at'));
  const paragraphs = found.value.originsAt(at);
  const shares = sharesOfOrigins(paragraphs);
  return done({ lineage: factsOf(stored), at, instruments, paragraphs, shares, issues });
}
