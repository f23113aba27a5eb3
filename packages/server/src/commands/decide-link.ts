import type { FlatParagraph, Place } from '@biennium/core';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { changeLineage } from '../store/repositories/lineages.ts';
import {
  addLinkDecision,
  type LinkEnd,
  type StoredLinkDecision,
} from '../store/repositories/link-decisions.ts';
import { changingLineage, invalidLineage } from './change-lineage.ts';
import type { Context } from './context.ts';
import { keptReason } from './given-words.ts';
import { workedLineage } from './show-lineage.ts';
import { tellChange } from './tell-change.ts';
import type { WorkedLineage, WorkedLineages } from './worked-lineages.ts';

/** Two paragraphs, by instrument and address, and what a person says of them. */
export interface LinkToDecide {
  readonly kind: StoredLinkDecision['kind'];
  readonly from: Omit<LinkEnd, 'words'>;
  readonly to: Omit<LinkEnd, 'words'>;
  readonly note?: string | null | undefined;
}

/**
 * Keeps what a person decided about two paragraphs of neighbouring members, with what the program proposed: that they belong together,
 * that they do not, or that the program is to propose again. An earlier decision is never changed; the latest holds.
 *
 * Refused: `lineage/invalid`, naming the end, and as {@link changingLineage} refuses.
 */
export async function decideLink(
  context: Context,
  worked: WorkedLineages,
  id: string,
  asked: LinkToDecide,
  expected: number | null,
): Promise<Result<void>> {
  const found = await workedLineage(context, worked, id);
  if (!found.done) return found;
  const seen = found.value;
  return changingLineage(context, id, expected, async ({ context: within, lineage }) => {
    if (lineage.version !== seen.stored.version) {
      return refused(refusal('lineage/version-stale', 'Somebody changed this lineage in the meantime.'));
    }
    const ends = { from: endIn(seen, asked.from), to: endIn(seen, asked.to) };
    for (const side of ['from', 'to'] as const) {
      if (!ends[side]) return refused(invalidLineage('There is no such paragraph in this lineage.', side));
    }
    const { from, to } = ends;
    if (!from || !to || to.index !== from.index + 1) {
      return refused(
        invalidLineage('The two paragraphs are not of neighbouring instruments, the older first.', 'to'),
      );
    }
    const { db, actor } = within;
    const stands = (place: Place | null, { index, paragraph }: EndOfLink) =>
      place?.instrument === index && place.addresses.includes(paragraph.address);
    const proposed = seen.lineage.links.filter((link) => stands(link.from, from) || stands(link.to, to));
    const { kind } = asked;
    await addLinkDecision(db, actor.workspace, {
      kind,
      from: { ...asked.from, words: from.paragraph.text },
      to: { ...asked.to, words: to.paragraph.text },
      proposed,
      note: keptReason(asked.note),
      author: actor.id,
    });
    await changeLineage(db, actor.workspace, id, {});
    await tellChange(within, 'link decided', id, { proposed }, { kind, from: asked.from, to: asked.to });
    return done(undefined);
  });
}

/** A paragraph, and the index of its instrument in the lineage. */
interface EndOfLink {
  readonly index: number;
  readonly paragraph: FlatParagraph;
}

function endIn(
  { standing, paragraphs }: WorkedLineage,
  { instrument, address }: Omit<LinkEnd, 'words'>,
): EndOfLink | null {
  const index = standing.findIndex(({ member }) => member.instrument === instrument);
  const paragraph = paragraphs[index]?.find((each) => each.address === address);
  return paragraph ? { index, paragraph } : null;
}
