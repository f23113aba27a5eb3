import { keptWords } from './alignment/kept-words.ts';
import { hunksOfKept, joinedHunks } from './hunks.ts';
import { internedWords } from './interned-words.ts';
import type { Redline, Run } from './redline.ts';
import { RunWriter } from './run-writer.ts';
import { runsOfHunks } from './runs.ts';
import { settledHunks } from './settled-hunks.ts';
import { wordAt, wordsOfText } from './words.ts';

/**
 * What became of the words of `old` in `new`, as a person would mark it. Kept and deleted runs give back the old text and kept and
 * inserted runs the new one to the character, whatever the texts are (rule L20); no word is cut (rule L21). The
 * other way round gives the same runs with insertions and deletions exchanged.
 */
export function redlineOfTexts(old: string, fresh: string): Redline {
  return { old, new: fresh, runs: old <= fresh ? runsOfTexts(old, fresh) : turned(runsOfTexts(fresh, old)) };
}

function runsOfTexts(old: string, fresh: string): Run[] {
  if (old === fresh) {
    const whole = { start: 0, end: old.length };
    return old === '' ? [] : [{ kind: 'kept', old: whole, new: whole }];
  }
  const oldWords = wordsOfText(old);
  const newWords = wordsOfText(fresh);
  const numbers = internedWords(oldWords, newWords);
  const hunks = joinedHunks(hunksOfKept(keptWords(numbers), newWords.count), numbers);
  const settled = settledHunks(
    hunks,
    numbers,
    (oldIndex, newIndex) => wordAt(oldWords, oldIndex) === wordAt(newWords, newIndex),
  );
  return runsOfHunks(joinedHunks(settled, numbers), oldWords, newWords);
}

/** The runs when the texts change places. */
function turned(runs: readonly Run[]): Run[] {
  const writer = new RunWriter();
  for (const { kind, old, new: fresh } of runs) {
    if (kind === 'kept') writer.keep(old.end - old.start);
    else writer.change(fresh.end - fresh.start, old.end - old.start);
  }
  return writer.runs();
}
