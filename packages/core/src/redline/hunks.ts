import type { Piece } from './alignment/best-alignment.ts';
import type { InternedWords } from './interned-words.ts';

/** What is kept between two changes may say no more than this to be marked as changed with them; a line end says more. */
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
  return joined.map((hunk) => withoutSameEnds(hunk, words));
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

/** What was joined may begin or end with the same words on both sides; these stay. */
function withoutSameEnds(hunk: Piece, { old, new: fresh }: InternedWords): Piece {
  let { oldStart, oldEnd, newStart, newEnd } = hunk;
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === fresh[newStart]) {
    oldStart++;
    newStart++;
  }
  while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === fresh[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { oldStart, oldEnd, newStart, newEnd };
}

function belongTogether(before: Piece, after: Piece, words: InternedWords): boolean {
  const { old, new: fresh, weights } = words;
  const saidBy = (side: Int32Array, start: number, end: number): number => {
    let sum = 0;
    for (let index = start; index < end; index++) sum += weights[side[index] as number] as number;
    return sum;
  };
  const between = saidBy(old, before.oldEnd, after.oldStart);
  if (between > MOST_SWALLOWED) return false;
  const size = ({ oldStart, oldEnd, newStart, newEnd }: Piece): number =>
    Math.max(saidBy(old, oldStart, oldEnd), saidBy(fresh, newStart, newEnd));
  const smaller = Math.min(size(before), size(after));
  return (isClean(before, after) ? 10 * between : 1.2 * between ** 2) <= smaller;
}

/** Two insertions, or two deletions: what stands between them was left alone. */
function isClean(before: Piece, after: Piece): boolean {
  const inserted = ({ oldStart, oldEnd }: Piece): boolean => oldStart === oldEnd;
  const deleted = ({ newStart, newEnd }: Piece): boolean => newStart === newEnd;
  return (inserted(before) && inserted(after)) || (deleted(before) && deleted(after));
}
