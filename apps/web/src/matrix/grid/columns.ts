import type { ActivityField } from '@biennium/core/follow-up';

/** What stands in a column and how it is typed: words, one of a list, an organization, a year, month or day; or it is only read. */
export interface Column {
  readonly id: ColumnId;
  /** The field of the line that is changed here; null where nothing is typed. */
  readonly field: ActivityField | null;
  readonly type: 'words' | 'choice' | 'time' | 'read';
  /** In pixels. */
  readonly width: number;
}

export const columnIds = [
  ...(['code', 'title', 'keys', 'status', 'lead-a', 'lead-b', 'from', 'until', 'kind', 'cluster'] as const),
  ...(['area', 'place', 'changed', 'description', 'output', 'indicator', 'resources'] as const),
] as const;
export type ColumnId = (typeof columnIds)[number];

const of = (field: ActivityField | null, type: Column['type'], width: number) => ({ field, type, width });

const columns: Readonly<Record<ColumnId, Omit<Column, 'id'>>> = {
  code: of(null, 'read', 124),
  title: of('title', 'words', 304),
  kind: of('kind', 'choice', 148),
  area: of('area', 'choice', 160),
  cluster: of('cluster', 'choice', 160),
  'lead-a': of('leadA', 'choice', 148),
  'lead-b': of('leadB', 'choice', 148),
  from: of('plannedFrom', 'time', 112),
  until: of('plannedUntil', 'time', 112),
  place: of('place', 'words', 124),
  keys: of(null, 'read', 136),
  status: of(null, 'read', 184),
  changed: of(null, 'read', 112),
  description: of('description', 'words', 260),
  output: of('output', 'words', 220),
  indicator: of('indicator', 'words', 200),
  resources: of('resources', 'words', 180),
};

/** The columns that everybody sees at first. */
export const standardColumns: readonly ColumnId[] = columnIds.slice(0, columnIds.indexOf('description'));

export function columnOf(id: ColumnId): Column {
  return { id, ...columns[id] };
}
