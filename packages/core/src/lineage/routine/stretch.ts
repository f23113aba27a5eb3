import type { Change, Redline } from '../../redline/redline.ts';
import type { Range } from '../../text/span.ts';

/** A stretch of both texts, with all the changes in it; where it ends, the same words stand in both texts, or both end. */
export interface Stretch {
  readonly old: Range;
  readonly new: Range;
}

/**
 * The smallest stretch that holds some changes and cuts neither a construct nor another change: what grows on one side over kept
 * words grows as much on the other.
 */
export function stretchAround(
  held: Stretch,
  redline: Redline,
  changes: readonly Change[],
  constructs: { readonly old: readonly Range[]; readonly new: readonly Range[] },
): Stretch {
  let stretch = held;
  for (;;) {
    let old = holding(stretch.old, constructs.old);
    let fresh = holding(stretch.new, constructs.new);
    for (const change of changes) {
      if (!meets(old, change.old) && !meets(fresh, change.new)) continue;
      old = hullOf(old, change.old);
      fresh = hullOf(fresh, change.new);
    }
    const grown = kept(redline, old, fresh);
    if (isSame(grown.old, stretch.old) && isSame(grown.new, stretch.new)) return grown;
    stretch = grown;
  }
}

/** Both sides grown to the words that the other side has grown to. */
function kept(redline: Redline, old: Range, fresh: Range): Stretch {
  let result: Stretch = { old, new: fresh };
  for (const { kind, old: was, new: is } of redline.runs) {
    if (kind !== 'kept') continue;
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
  return constructs.reduce(
    (held, construct) => (meets(held, construct) ? hullOf(held, construct) : held),
    range,
  );
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
