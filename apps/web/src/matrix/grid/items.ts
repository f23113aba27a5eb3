import type { MatrixLine } from '../../api/matrix-queries.ts';

/** What stands in a row: a line, or the head of a group of them. */
export type Item =
  | { readonly kind: 'line'; readonly line: MatrixLine }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly name: string;
      readonly count: number;
      readonly isFolded: boolean;
    };

/** The group that a line stands in: what tells it from others, and what it is called. */
export interface GroupOf {
  readonly key: string;
  readonly name: string;
  /** Groups stand in this order, then in that of their names; what belongs to none comes last. */
  readonly rank: number;
}

/** Lines under the heads of their groups; of a folded group the head alone. */
export function itemsOf(
  lines: readonly MatrixLine[],
  groupOf: ((line: MatrixLine) => GroupOf) | null,
  folded: ReadonlySet<string>,
  compare: (one: string, other: string) => number,
): readonly Item[] {
  if (groupOf === null) return lines.map((line) => ({ kind: 'line', line }));
  const groups = new Map<string, GroupOf & { readonly lines: MatrixLine[] }>();
  for (const line of lines) {
    const group = groupOf(line);
    const known = groups.get(group.key);
    if (known) known.lines.push(line);
    else groups.set(group.key, { ...group, lines: [line] });
  }
  return [...groups.values()]
    .sort((one, other) => one.rank - other.rank || compare(one.name, other.name))
    .flatMap(({ key, name, lines: of }): Item[] => {
      const isFolded = folded.has(key);
      const head: Item = { kind: 'group', key, name, count: of.length, isFolded };
      return isFolded ? [head] : [head, ...of.map((line): Item => ({ kind: 'line', line }))];
    });
}
