import type { ActivityContent } from '@biennium/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { linesQuery, type MatrixLine } from '../api/matrix-queries.ts';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import type { ColumnId } from './grid/columns.ts';
import type { GroupOf } from './grid/items.ts';
import type { LineNames } from './grid/use-line-names.ts';
import { filterOf, type Grouping, type MatrixSearch, sharedKinds } from './matrix-search.ts';

/** The lines that the address asks for, in its order. */
export function useLines(matrix: string, search: MatrixSearch, names: LineNames) {
  const { language } = useWords();
  const query = useQuery(linesQuery(matrix, filterOf(search)));
  const { data } = query;
  const compare = useMemo(() => {
    const { compare } = new Intl.Collator(languages[language].locale, { numeric: true });
    return compare;
  }, [language]);
  const { sort = 'code', order } = search;
  const lines = useMemo(
    () => (data === undefined ? undefined : sorted(data.items, sort, order === 'desc', names, compare)),
    [data, sort, order, names, compare],
  );
  return { ...query, lines, compare, total: data?.total };
}

/** Lines in the order of what stands in a column; what has nothing there comes last either way. */
function sorted(
  lines: readonly MatrixLine[],
  sort: ColumnId,
  isDescending: boolean,
  names: LineNames,
  compare: (one: string, other: string) => number,
): readonly MatrixLine[] {
  const keys = new Map(lines.map((line) => [line.id, keyOf(sort, line, names)]));
  const turn = isDescending ? -1 : 1;
  return lines.toSorted((one, other) => {
    const [a, b] = [keys.get(one.id) ?? '', keys.get(other.id) ?? ''];
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
    return turn * compare(a, b) || compare(one.code, other.code);
  });
}

function keyOf(sort: ColumnId, line: MatrixLine, names: LineNames): string {
  if (sort === 'changed') return line.changedAt;
  if (sort === 'status') return String(sharedKinds.indexOf(line.shared)) + names.statusNamed(line);
  if (sort === 'keys') return `${line.state} ${Number(line.keys.a) + Number(line.keys.b)}`;
  if (sort === 'lead-a' || sort === 'lead-b') return names.textOf(sort, line, line.content);
  return names.copyOf(sort, line, line.content);
}

/** What tells the group of a line from others, and what it is called. */
export function groupingOf(
  group: Grouping | undefined,
  names: LineNames,
  none: string,
  clusters: readonly string[],
): ((line: MatrixLine) => GroupOf) | null {
  const named = (key: string | null, name: (key: string) => string, rank = 0): GroupOf =>
    key === null ? { key: '', name: none, rank: 1000 } : { key, name: name(key), rank };
  const of: Readonly<Record<Grouping, (line: MatrixLine, content: ActivityContent) => GroupOf>> = {
    cluster: (_, { cluster }) => named(cluster, names.clusterNamed, clusters.indexOf(cluster ?? '')),
    area: (_, { area }) => named(area, names.areaNamed),
    'lead-a': (_, { leads }) => named(leads.a, names.organizationNamed),
    'lead-b': (_, { leads }) => named(leads.b, names.organizationNamed),
    status: (line) =>
      named(
        `${line.shared} ${line.shared === 'agreed' ? line.statusA : ''}`,
        () => names.statusNamed(line),
        sharedKinds.indexOf(line.shared),
      ),
    state: (line) =>
      named(names.textOf('keys', line, line.content), (key) => key, statesInOrder.indexOf(line.state)),
  };
  return group === undefined ? null : (line) => of[group](line, line.content);
}

const statesInOrder = ['proposed', 'accepted', 'adopted', 'withdrawn'];
