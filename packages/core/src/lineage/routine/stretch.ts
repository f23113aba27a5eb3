import type { Change, Redline, Run } from '../../redline/redline.ts';
import type { Range } from '../../text/span.ts';
import { firstIndex } from './first-index.ts';

/** A stretch of both texts, with all the changes in it; where it ends, the same words stand in both texts, or both end. */
export interface Stretch {
  readonly old: Range;
  readonly new: Range;
}

/**
 * The smallest stretch that holds some changes and cuts neither a construct nor another change: what grows on one side over kept
 * words grows as much on the other. Changes and constructs come in the order of the text, and no two of them overlap.
 */
export function stretchAround(
  held: Stretch,
  redline: Redline,
  changes: readonly Change[],
  constructs: { readonly old: readonly Range[]; readonly new: readonly Range[] },
): Stretch {
  let stretch = held;
  for (;;) {
    const old = holding(stretch.old, constructs.old);
    const fresh = holding(stretch.new, constructs.new);
    const grown = kept(redline, overChanges({ old, new: fresh }, changes));
    if (isSame(grown.old, stretch.old) && isSame(grown.new, stretch.new)) return grown;
    stretch = grown;
  }
}

/** Grown over the changes that it meets on either side. */
function overChanges({ old, new: fresh }: Stretch, changes: readonly Change[]): Stretch {
  const at = (index: number): Change => changes[index] as Change;
  const met = (index: number): boolean => meets(old, at(index).old) || meets(fresh, at(index).new);
  let first = firstIndex(
    changes.length,
    (index) => at(index).old.end > old.start || at(index).new.end > fresh.start,
  );
  let behind = firstIndex(
    changes.length,
    (index) => at(index).old.start >= old.end && at(index).new.start >= fresh.end,
  );
  while (first < behind && !met(first)) first++;
  while (first < behind && !met(behind - 1)) behind--;
  if (first >= behind) return { old, new: fresh };
  const [one, last] = [at(first), at(behind - 1)];
  return {
    old: hullOf(old, { start: one.old.start, end: last.old.end }),
    new: hullOf(fresh, { start: one.new.start, end: last.new.end }),
  };
}

/** Both sides grown to the words that the other side has grown to. */
function kept({ runs }: Redline, { old, new: fresh }: Stretch): Stretch {
  const runAt = (index: number): Run => runs[index] as Run;
  let result: Stretch = { old, new: fresh };
  const around = [
    firstIndex(runs.length, (index) => runAt(index).old.end > old.start),
    firstIndex(runs.length, (index) => runAt(index).old.end >= old.end),
    firstIndex(runs.length, (index) => runAt(index).new.end > fresh.start),
    firstIndex(runs.length, (index) => runAt(index).new.end >= fresh.end),
  ];
  for (const run of around.flatMap((index) => runs[index] ?? [])) {
    if (run.kind !== 'kept') continue;
    const { old: was, new: is } = run;
    const distance = is.start - was.start;
    const begins = (at: number, { start, end }: Range): boolean => at >= start && at < end;
    const ends = (at: number, { start, end }: Range): boolean => at > start && at <= end;
    let { old: o, new: n } = result;
    if (begins(o.start, was) && o.start + distance < n.start) n = { ...n, start: o.start + distance };
    if (ends(o.end, was) && o.end + distance > n.end) n = { ...n, end: o.end + distance };
    if (begins(n.start, is) && n.start - distance < o.start) o = { ...o, start: n.start - distance };
    if (ends(n.end, is) && n.end - distance > o.end) o = { ...o, end: n.end - distance };
    result = { old: o, new: n };
  }
  return result;
}

function holding(range: Range, constructs: readonly Range[]): Range {
  const at = (index: number): Range => constructs[index] as Range;
  const first = firstIndex(constructs.length, (index) => at(index).end > range.start);
  const behind = firstIndex(constructs.length, (index) => at(index).start >= range.end);
  return first < behind ? hullOf(hullOf(range, at(first)), at(behind - 1)) : range;
}

/** Whether a stretch and a range have something in common; an empty one stands within the other. */
function meets(stretch: Range, range: Range): boolean {
  return range.start < stretch.end && stretch.start < range.end;
}

function hullOf(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}
