import type { Range } from '@biennium/core';

/** A range cut where italics begin or end; nothing for an empty one. */
export function italicStretches(
  italics: readonly Range[],
  start: number,
  end: number,
): (Range & { readonly italic: boolean })[] {
  if (end <= start) return [];
  const edges = italics.flatMap((range) => [range.start, range.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, k) => ({
    start: from,
    end: cuts[k + 1] as number,
    italic: italics.some((range) => range.start <= from && from < range.end),
  }));
}
