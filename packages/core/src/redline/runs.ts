import type { Piece } from './alignment/best-alignment.ts';
import type { Run } from './redline.ts';
import { RunWriter } from './run-writer.ts';
import { spaceBefore, type Words, wordAt } from './words.ts';

/**
 * The changes in words as runs of characters. Here the spaces find their side: those around a changed word stay where they
 * are the same on both sides, and an inserted or deleted word takes one with it.
 */
export function runsOfHunks(hunks: readonly Piece[], old: Words, fresh: Words): Run[] {
  const runs = new RunWriter();
  let oldAt = 0;
  let newAt = 0;
  const keepUntil = (oldEnd: number): void => {
    for (; oldAt < oldEnd; oldAt++, newAt++) {
      keepWord(runs, wordAt(old, oldAt), wordAt(fresh, newAt));
      if (oldAt + 1 < oldEnd) runs.compare(spaceBefore(old, oldAt + 1), spaceBefore(fresh, newAt + 1));
    }
  };
  const first = hunks[0];
  if (first === undefined || first.oldStart > 0) runs.compare(spaceBefore(old, 0), spaceBefore(fresh, 0));
  hunks.forEach((hunk) => {
    keepUntil(hunk.oldStart);
    addHunk(runs, hunk, old, fresh);
    oldAt = hunk.oldEnd;
    newAt = hunk.newEnd;
  });
  keepUntil(old.count);
  const last = hunks.at(-1);
  if (old.count > 0 && (last === undefined || last.oldEnd < old.count))
    runs.compare(spaceBefore(old, old.count), spaceBefore(fresh, fresh.count));
  return runs.runs();
}

function keepWord(runs: RunWriter, old: string, fresh: string): void {
  if (old === fresh) runs.keep(old.length);
  else runs.change(old.length, fresh.length);
}

/** A change with the spaces before and behind it. */
function addHunk(runs: RunWriter, hunk: Piece, old: Words, fresh: Words): void {
  const { oldStart, oldEnd, newStart, newEnd } = hunk;
  const oldBefore = spaceBefore(old, oldStart);
  const newBefore = spaceBefore(fresh, newStart);
  if (oldStart === oldEnd || newStart === newEnd) {
    const [one, before, behind, length] =
      oldStart === oldEnd
        ? [oldBefore, newBefore, spaceBefore(fresh, newEnd), lengthOf(fresh, newStart, newEnd)]
        : [newBefore, oldBefore, spaceBefore(old, oldEnd), lengthOf(old, oldStart, oldEnd)];
    const change = (characters: number): void =>
      oldStart === oldEnd ? runs.change(0, characters) : runs.change(characters, 0);
    if (one === before) {
      runs.keep(one.length);
      change(length + behind.length);
    } else if (one === behind) {
      change(before.length + length);
      runs.keep(one.length);
    } else if (oldStart === oldEnd) runs.change(one.length, before.length + length + behind.length);
    else runs.change(before.length + length + behind.length, one.length);
    return;
  }
  runs.compare(oldBefore, newBefore);
  runs.change(lengthOf(old, oldStart, oldEnd), lengthOf(fresh, newStart, newEnd));
  const oldBehind = spaceBefore(old, oldEnd);
  const newBehind = spaceBefore(fresh, newEnd);
  if (oldBehind === newBehind) runs.keep(oldBehind.length);
  else runs.change(oldBehind.length, newBehind.length);
}

/** Code units from the start of the first word to the end of the last. */
function lengthOf(words: Words, start: number, end: number): number {
  return (words.ends[end - 1] as number) - (words.starts[start] as number);
}
