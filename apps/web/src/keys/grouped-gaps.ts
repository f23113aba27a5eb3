import type { Side } from '@biennium/core';
import type { DecisionGap } from '../api/decision-queries.ts';

/** What is in the way of a decision in the same manner, and in which lines. */
export interface GroupedGap {
  /** The id of its words. */
  readonly what: string;
  readonly side: Side | null;
  readonly lines: readonly string[];
}

/** Gaps of the same kind together, in the order in which each kind is named first. */
export function groupedGaps(gaps: readonly DecisionGap[]): readonly GroupedGap[] {
  const groups = new Map<string, { what: string; side: Side | null; lines: string[] }>();
  for (const { what: told, line, side: of, field } of gaps) {
    const what = told.replaceAll(' ', '-');
    const side = of ?? (field === 'leadA' ? 'a' : field === 'leadB' ? 'b' : null);
    const key = `${what} ${side}`;
    const group = groups.get(key) ?? { what, side, lines: [] };
    if (line !== undefined && !group.lines.includes(line)) group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}
