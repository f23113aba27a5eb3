import type { Piece } from './alignment/best-alignment.ts';
import type { InternedWords } from './interned-words.ts';

/** What is kept between two changes may say no more than this to be marked as changed with them. */
const MOST_SWALLOWED = 2.4;

/** The changes between the kept words, in words: every word outside them is kept. */
export function hunksOfKept(partners: Int32Array, newCount: number): Piece[] {
  const hunks: Piece[] = [];
  let oldStart = 0;
  let newStart = 0;
  for (let index = 0; index <= partners.length; index++) {
    const partner = index === partners.length ? newCount : (partners[index] as number);
    if (partner < 0) continue;
    if (index > oldStart || partner > newStart)
      hunks.push({ oldStart, oldEnd: index, newStart, newEnd: partner });
    oldStart = index + 1;
    newStart = partner + 1;
  }
  return hunks;
}

/**
 * The changes as a person would mark them: a word or two between two larger changes are struck out with them and written
 * again. A line end is never swallowed: passages stay apart.
 */
export function joinedHunks(hunks: readonly Piece[], words: InternedWords): Piece[] {
  let joined = [...hunks];
  for (let before = Infinity; joined.length < before; ) {
    before = joined.length;
    joined = joinedOnce(joined, words);
  }
  return joined;
}

function joinedOnce(hunks: readonly Piece[], words: InternedWords): Piece[] {
  const joined: Piece[] = [];
  for (const hunk of hunks) {
    const before = joined.at(-1);
    if (before === undefined || !belongTogether(before, hunk, words)) joined.push(hunk);
    else joined[joined.length - 1] = { ...hunk, oldStart: before.oldStart, newStart: before.newStart };
  }
  return joined;
}

function belongTogether(before: Piece, after: Piece, words: InternedWords): boolean {
  const { old, new: fresh, kinds, weights } = words;
  if (before.oldEnd < after.oldStart && isClean(before, after)) return false;
  let between = 0;
  for (let index = before.oldEnd; index < after.oldStart; index++) {
    const word = old[index] as number;
    if (kinds[word] === 'line-end') return false;
    between += weights[word] as number;
    if (between > MOST_SWALLOWED) return false;
  }
  const saidBy = (side: Int32Array, start: number, end: number): number => {
    let sum = 0;
    for (let index = start; index < end; index++) sum += weights[side[index] as number] as number;
    return sum;
  };
  const size = ({ oldStart, oldEnd, newStart, newEnd }: Piece): number =>
    Math.max(saidBy(old, oldStart, oldEnd), saidBy(fresh, newStart, newEnd));
  return 1.2 * between ** 2 <= Math.min(size(before), size(after));
}

/** Two insertions, or two deletions: what stands between them was left alone. */
function isClean(before: Piece, after: Piece): boolean {
  const inserted = ({ oldStart, oldEnd }: Piece): boolean => oldStart === oldEnd;
  const deleted = ({ newStart, newEnd }: Piece): boolean => newStart === newEnd;
  return (inserted(before) && inserted(after)) || (deleted(before) && deleted(after));
}
