import type { Issue } from '@biennium/core';
import type { Place } from './places.ts';

/**
 * For every issue the anchor of the place that it touches, null where it speaks of the whole file or of no place. Where
 * it touches several the shortest is meant.
 */
export function issuePlaces(issues: readonly Issue[], places: readonly Place[]): readonly (string | null)[] {
  const stretches = places
    .flatMap(({ anchor, spans }) => spans.map((span) => ({ ...span, anchor })))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return issues.map(({ span }) => {
    if (span === null) return null;
    const touched = stretches.find((s) =>
      span.start === span.end
        ? s.start <= span.start && span.start <= s.end
        : s.start < span.end && span.start < s.end,
    );
    return touched?.anchor ?? null;
  });
}

/** The issues that stand at each anchor, by their indices. */
export function issuesByAnchor(anchors: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  anchors.forEach((anchor, i) => {
    if (anchor === null) return;
    const there = map.get(anchor);
    if (there) there.push(i);
    else map.set(anchor, [i]);
  });
  return map;
}
