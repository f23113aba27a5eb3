import type { Closeness } from './counterparts.ts';
import type { Pair } from './likeness.ts';
import { containedShare, type TermVector, type VectorSpace } from './vectors.ts';

/** So much of a part stands in the whole of which it is a part. */
const PART = 0.6;
/** So much more of it than stands in the counterpart that the whole has already. */
const OWN = 0.2;
/** So much of the whole it explains that its counterpart does not, when it stands beside the counterpart. */
const SHARE = 0.04;
/** And so much when it comes from elsewhere. */
const SHARE_FROM_AFAR = 0.2;
/** Two counterparts less alike than this give way to a joint. */
const POOR = 0.5;
/** A paragraph as alike as this, at the place of one of which the words came from elsewhere, is an ancestor of its frame. */
const FRAME = 0.3;

/** Where a paragraph stands beside the pair of counterparts that it belongs to. */
export interface Joint {
  readonly kind: 'split' | 'merged';
  /** The paragraph without a counterpart of its own: a new one that was split off, or an old one that went in. */
  readonly part: number;
  readonly whole: Pair;
}

/**
 * Paragraphs that came out of a split or went into a merger: without a counterpart of their own, or with a poor one, they stand for
 * the most part in a paragraph of the other side of which the counterpart covers only the rest.
 */
export function joints(
  pairs: readonly Pair[],
  candidates: readonly Pair[],
  space: VectorSpace,
  closenessOf: Closeness,
): Joint[] {
  const byOld = new Map(pairs.map((pair) => [pair.old, pair]));
  const byNew = new Map(pairs.map((pair) => [pair.new, pair]));
  const found: (Joint & { readonly weight: number })[] = [];
  for (const { old, new: next, likeness } of candidates) {
    const asSplit = byOld.get(old);
    const own = byNew.get(next);
    if (asSplit && asSplit.new !== next && (!own || own.likeness < POOR)) {
      const weight = partWeight(
        space.new[next] as TermVector,
        space.old[old] as TermVector,
        space.new[asSplit.new] as TermVector,
        own && space.old[own.old],
        Math.abs(asSplit.new - next) === 1,
      );
      if (weight > 0) found.push({ kind: 'split', part: next, whole: asSplit, weight });
    }
    const asMerged = byNew.get(next);
    const ours = byOld.get(old);
    if (asMerged && asMerged.old !== old && (!ours || ours.likeness < POOR)) {
      const weight = partWeight(
        space.old[old] as TermVector,
        space.new[next] as TermVector,
        space.old[asMerged.old] as TermVector,
        ours && space.new[ours.new],
        Math.abs(asMerged.old - old) === 1,
      );
      if (weight > 0) found.push({ kind: 'merged', part: old, whole: asMerged, weight });
      else if (
        !ours &&
        likeness >= FRAME &&
        closenessOf({ old, new: next }) === 1 &&
        closenessOf(asMerged) < 0.5
      ) {
        found.push({ kind: 'merged', part: old, whole: asMerged, weight: likeness });
      }
    }
  }
  return chosen(found.sort((a, b) => b.weight - a.weight || a.whole.old - b.whole.old || a.part - b.part));
}

/** The strongest first; a paragraph is a part once, and none falls apart and takes others in at the same time. */
function chosen(found: readonly Joint[]): Joint[] {
  const parts = new Set<string>();
  const wholes = new Map<string, Joint['kind']>();
  return found.filter(({ kind, part, whole }) => {
    const partName = kind === 'split' ? `new ${part}` : `old ${part}`;
    const ends = [`old ${whole.old}`, `new ${whole.new}`];
    const taken = parts.has(partName) || wholes.has(partName);
    if (taken || ends.some((end) => parts.has(end) || (wholes.get(end) ?? kind) !== kind)) return false;
    parts.add(partName);
    for (const end of ends) wholes.set(end, kind);
    return true;
  });
}

/** How well `part` is explained as a part of `whole` beside `counterpart`; 0 when it is none. */
function partWeight(
  part: TermVector,
  whole: TermVector,
  counterpart: TermVector,
  rival: TermVector | undefined,
  beside: boolean,
): number {
  const contained = containedShare(part, [whole]);
  if (contained < PART) return 0;
  if (contained - containedShare(part, [counterpart]) < OWN) return 0;
  if (rival && contained - containedShare(part, [rival]) < OWN) return 0;
  const share = containedShare(whole, [counterpart, part]) - containedShare(whole, [counterpart]);
  return share < (beside ? SHARE : SHARE_FROM_AFAR) ? 0 : contained + share;
}
