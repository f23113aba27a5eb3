import type { Piece } from './alignment/best-alignment.ts';
import type { InternedWords } from './interned-words.ts';
import type { WordKind } from './word-kind.ts';

/** Whether an old and a new word are the same to the character. */
export type SameWord = (oldIndex: number, newIndex: number) => boolean;

/**
 * Where the same words could be called inserted (or deleted) one or more words earlier or later, the place that a reader would
 * choose: between phrases, behind a comma, before an "and".
 *
 * ```
 * A, [B, ]C      not A[, B], C
 *    ^   ^
 * ```
 */
export function settledHunks(hunks: readonly Piece[], words: InternedWords, same: SameWord): Piece[] {
  const settled: Piece[] = [];
  hunks.forEach((hunk, index) => {
    const from = settled.at(-1)?.oldEnd ?? 0;
    const to = hunks[index + 1]?.oldStart ?? words.old.length;
    const isOneSided = hunk.oldStart === hunk.oldEnd || hunk.newStart === hunk.newEnd;
    settled.push(isOneSided ? settledHunk(hunk, from, to, words, same) : hunk);
  });
  return settled;
}

function settledHunk(hunk: Piece, from: number, to: number, words: InternedWords, same: SameWord): Piece {
  const { oldStart, oldEnd, newStart, newEnd } = hunk;
  let earliest = 0;
  while (oldStart + earliest > from && same(oldEnd + earliest - 1, newEnd + earliest - 1)) earliest--;
  let latest = 0;
  while (oldEnd + latest < to && same(oldStart + latest, newStart + latest)) latest++;

  const isInsertion = oldStart === oldEnd;
  const text = isInsertion ? words.new : words.old;
  const [start, end] = isInsertion ? [newStart, newEnd] : [oldStart, oldEnd];
  let best = 0;
  let bestSeams = -1;
  for (let steps = latest; steps >= earliest; steps--) {
    const seams = seamBefore(text, start + steps, words) + seamBefore(text, end + steps, words);
    if (seams <= bestSeams) continue;
    best = steps;
    bestSeams = seams;
  }
  return {
    oldStart: oldStart + best,
    oldEnd: oldEnd + best,
    newStart: newStart + best,
    newEnd: newEnd + best,
  };
}

/** How well a change begins or ends before this word, from 0 (behind an article) to 5 (at the edge of a passage). */
function seamBefore(text: Int32Array, index: number, { kinds }: InternedWords): number {
  const kindAt = (at: number): WordKind =>
    at < 0 || at >= text.length ? 'line-end' : (kinds[text[at] as number] as WordKind);
  const before = kindAt(index - 1);
  const after = kindAt(index);
  const isClosing = after === 'comma' || after === 'stop';
  // What closes a passage is the passage's: `A[, and B],` and not `A,[ and B,]`.
  if (after === 'line-end') return before === 'comma' || before === 'stop' ? 2 : 5;
  if (isClosing && kindAt(index + 1) === 'line-end') return 5;
  if (before === 'line-end' || before === 'stop') return 5;
  if (before === 'comma') return 4;
  if (isClosing || after === 'joining') return 3;
  if (before === 'small' || before === 'joining') return 0;
  return after === 'small' || after === 'opening-sign' ? 2 : 1;
}
