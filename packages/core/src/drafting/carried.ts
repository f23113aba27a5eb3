import { redlineOfTexts } from '../redline/from-texts.ts';
import type { Redline, Run } from '../redline/redline.ts';
import type { Range } from '../text/span.ts';

/**
 * Where a place of the old text is in the new one. A place belongs to the character before it, as a note mark does: it goes
 * where that character goes, and behind what stands instead of it.
 */
export function carriedPlace({ runs }: Redline, at: number): number {
  if (at === 0) return 0;
  for (const [index, run] of runs.entries()) {
    if (at <= run.old.start || at > run.old.end) continue;
    if (run.kind === 'kept') return run.new.start + (at - run.old.start);
    // Within words that went: behind their replacement where all of them were before it, else before it.
    return at === run.old.end ? endOfReplacement(runs, index) : run.new.start;
  }
  return runs.at(-1)?.new.end ?? 0;
}

/** The end of the words that were put in beside a deleted run. */
function endOfReplacement(runs: readonly Run[], index: number): number {
  let end = (runs[index] as Run).new.end;
  for (let next = index + 1; runs[next]?.kind === 'inserted'; next++) end = (runs[next] as Run).new.end;
  return end;
}

/** What is left of ranges: the stretches of them that are kept, touching ones as one. */
export function carriedRanges({ runs }: Redline, ranges: readonly Range[]): Range[] {
  const carried: Range[] = [];
  for (const range of ranges) {
    for (const run of runs) {
      if (run.kind !== 'kept') continue;
      const start = Math.max(range.start, run.old.start);
      const end = Math.min(range.end, run.old.end);
      if (start >= end) continue;
      const shift = run.new.start - run.old.start;
      const last = carried.at(-1);
      if (last && last.end === start + shift)
        carried[carried.length - 1] = { start: last.start, end: end + shift };
      else carried.push({ start: start + shift, end: end + shift });
    }
  }
  return carried;
}

/** Where a range of the old text stands when none of its words changed; `null` when some did. */
export function untouchedRange({ runs }: Redline, { start, end }: Range): Range | null {
  const run = runs.find(({ kind, old }) => kind === 'kept' && old.start <= start && old.end >= end);
  if (!run) return null;
  const shift = run.new.start - run.old.start;
  return { start: start + shift, end: end + shift };
}

/** The redline between two texts; of equal ones without looking at their words. */
export function redlineBetween(old: string, text: string): Redline {
  if (old !== text) return redlineOfTexts(old, text);
  const all = { start: 0, end: old.length };
  return { old, new: text, runs: old === '' ? [] : [{ kind: 'kept', old: all, new: all }] };
}
