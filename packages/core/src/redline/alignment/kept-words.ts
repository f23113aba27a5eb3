import type { InternedWords } from '../interned-words.ts';
import { alignBest, type Piece } from './best-alignment.ts';
import { alignByFewestEdits } from './fewest-edits.ts';
import { wordsSharedOnce } from './shared-once.ts';

/** A piece with more pairs of words than this is cut up before it is aligned. */
const MOST_PAIRS = 250_000;

/**
 * For each old word the new word that it stays as, or -1. Places rise on both sides. Usual paragraphs are aligned as well as can
 * be; longer ones are first cut at words that stand once on each side, so that time and memory stay near the length.
 */
export function keptWords(words: InternedWords): Int32Array {
  const { old, new: fresh, weights } = words;
  const partners = new Int32Array(old.length).fill(-1);
  const waiting: Piece[] = [{ oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: fresh.length }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const piece = withoutSameEnds(next, old, fresh, partners);
    const rows = piece.oldEnd - piece.oldStart;
    const columns = piece.newEnd - piece.newStart;
    if (rows === 0 || columns === 0) continue;
    if (rows * columns <= MOST_PAIRS) {
      alignBest(piece, old, fresh, weights, partners);
      continue;
    }
    const anchors = wordsSharedOnce(piece, old, fresh);
    if (anchors.length === 0) alignByFewestEdits(piece, old, fresh, partners);
    else waiting.push(...piecesBetween(piece, anchors));
  }
  return partners;
}

/** The piece without the words that are the same at its start and at its end; these stay. */
function withoutSameEnds(piece: Piece, old: Int32Array, fresh: Int32Array, partners: Int32Array): Piece {
  let { oldStart, oldEnd, newStart, newEnd } = piece;
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === fresh[newStart]) {
    partners[oldStart++] = newStart++;
  }
  while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === fresh[newEnd - 1]) {
    partners[--oldEnd] = --newEnd;
  }
  return { oldStart, oldEnd, newStart, newEnd };
}

/** What lies between the anchors; each anchor is the first word of its piece, so that it stays and what goes with it is found. */
function piecesBetween(piece: Piece, anchors: readonly [number, number][]): Piece[] {
  const cuts: [number, number][] = [
    [piece.oldStart, piece.newStart],
    ...anchors,
    [piece.oldEnd, piece.newEnd],
  ];
  return cuts.slice(1).map(([oldEnd, newEnd], index) => {
    const [oldStart, newStart] = cuts[index] as [number, number];
    return { oldStart, oldEnd, newStart, newEnd };
  });
}
