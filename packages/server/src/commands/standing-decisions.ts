import type { FlatParagraph, LinkDecision } from '@biennium/core';
import type { LinkEnd, StoredLinkDecision } from '../store/repositories/link-decisions.ts';
import type { ShownDecision, ShownEnd } from './lineage-pages.ts';

/** A member of a lineage as its paragraphs are read today. */
export interface ReadMember {
  readonly instrument: string;
  readonly paragraphs: readonly FlatParagraph[];
}

/** How much two paragraphs must have in common for the one to be the other, read anew. */
const sameParagraph = 0.8;

/**
 * What of persons' decisions holds in a lineage. Each end is looked for by its words as they were: where it stood, else
 * anywhere in its instrument; so a decision survives when the instrument is read anew and its paragraphs are numbered
 * otherwise. Of decisions about the same two paragraphs the latest holds.
 *
 * @param decisions oldest first
 * @param members in the order of the lineage
 */
export function standingDecisions(
  decisions: readonly StoredLinkDecision[],
  members: readonly ReadMember[],
): { readonly holding: readonly LinkDecision[]; readonly shown: readonly ShownDecision[] } {
  const places = new Map(
    members.map(({ instrument, paragraphs }, index) => [instrument, { index, paragraphs }]),
  );
  const standing = (end: LinkEnd): ShownEnd => ({
    ...end,
    standsAt: placeOfWords(end, places.get(end.instrument)?.paragraphs ?? []),
  });
  const stood = decisions.map((each) => ({ ...each, from: standing(each.from), to: standing(each.to) }));
  const latest = new Map(stood.map((each) => [pairOf(each), each.id]));
  const shown = stood.map((each): ShownDecision => {
    const { from, to } = each;
    const step = (places.get(to.instrument)?.index ?? 0) - (places.get(from.instrument)?.index ?? 0);
    if (latest.get(pairOf(each)) !== each.id) return { ...each, state: 'replaced' };
    if (from.standsAt === null || to.standsAt === null) return { ...each, state: 'homeless' };
    return { ...each, state: step === 1 ? 'holds' : 'idle' };
  });
  return { holding: shown.flatMap(holdingOf), shown };
}

function holdingOf({ kind, state, from, to }: ShownDecision): LinkDecision[] {
  if (state !== 'holds' || kind === 'withdrawn' || from.standsAt === null || to.standsAt === null) return [];
  return [
    {
      kind,
      from: { file: from.instrument, address: from.standsAt },
      to: { file: to.instrument, address: to.standsAt },
    },
  ];
}

function pairOf({ from, to }: { readonly from: ShownEnd; readonly to: ShownEnd }): string {
  return [from, to].map((end) => `${end.instrument} ${end.standsAt ?? end.words}`).join(' → ');
}

function placeOfWords({ address, words }: LinkEnd, paragraphs: readonly FlatParagraph[]): string | null {
  const sought = wordsOf(words);
  const whole = sought.join(' ');
  let best: string | null = null;
  let most = sameParagraph;
  for (const paragraph of paragraphs) {
    const found = wordsOf(paragraph.text);
    const likeness = found.join(' ') === whole ? 1 : shareInCommon(sought, found);
    if (likeness < most || (likeness === most && best !== null && paragraph.address !== address)) continue;
    best = paragraph.address;
    most = likeness;
  }
  return best;
}

/** Words without what punctuation and typography add. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** From 0 to below 1: of the words of both, how many stand in both, whatever their order. */
function shareInCommon(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return (2 * common) / (one.length + other.length + 1);
}
