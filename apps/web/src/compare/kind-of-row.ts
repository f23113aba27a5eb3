import type { Comparison, ComparisonRow } from '@biennium/core';

/**
 * What a row of a comparison is to a reader, in the order in which the kinds are named: what became of its paragraph, `routine` where
 * named rules explain every change of words, `matter` for a changed line of the masthead, a heading, an annex.
 */
export const kinds = [
  'revised',
  'moved',
  'recast',
  'split',
  'merged',
  'added',
  'dropped',
  'matter',
  'routine',
  'unchanged',
] as const;

export type Kind = (typeof kinds)[number];

export function kindOfRow(row: ComparisonRow, { links }: Pick<Comparison, 'links'>): Kind {
  const link = row.link === null ? undefined : links[row.link];
  if (link === undefined) {
    if (row.changes.length === 0) return 'unchanged';
    return row.changes.every(({ rule }) => rule !== null) ? 'routine' : 'matter';
  }
  return link.relation === 'revised' && link.routine ? 'routine' : link.relation;
}

/** A moved or recast paragraph stands in two rows; this is the one at its old place, which is not counted. */
export function isOldPlace(row: ComparisonRow): boolean {
  return row.counterpart !== null && row.new.length === 0;
}

/** How many paragraphs of each kind there are, and changed lines beside them; kinds without any are left out. */
export function countsOfKinds(comparison: Comparison): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const row of comparison.rows) {
    if (isOldPlace(row)) continue;
    const kind = kindOfRow(row, comparison);
    if (row.link === null && kind !== 'matter') continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Map(kinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) as number]] : [])));
}
