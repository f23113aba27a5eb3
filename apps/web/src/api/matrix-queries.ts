import type { ActivityListPage, ActivityListQuery, MatrixInShort } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';

export type { ActivityListQuery, MatrixInShort } from '@biennium/server/api';

/** A line of a matrix, with the sides that have accepted it as it stands. */
export type MatrixLine = ActivityListPage['items'][number];

/** To what lines are narrowed, in the words of the API. */
export type LineFilter = Omit<ActivityListQuery, 'sort' | 'order' | 'page' | 'size' | 'matrix'>;

/** How many of some lines have a value. */
export interface LineCount {
  readonly kind: 'state' | 'shared' | 'cluster' | 'area' | 'kind' | 'lead';
  readonly term: string;
  readonly count: number;
}

/** All matrices of the pair, the one whose period begins last first. */
export function matricesQuery() {
  return queryOptions({
    queryKey: ['matrices'],
    queryFn: async ({ signal }) =>
      (await request<{ items: readonly MatrixInShort[] }>('/api/matrices', { signal })).body.items,
  });
}

/** More lines are not asked for: a matrix of so many is narrowed first. */
const mostLines = 10_000;
const linesAtATime = 1000;

/** The lines of a matrix that pass a filter, in the order of their codes, and how many there are. */
export function linesQuery(matrix: string, filter: LineFilter) {
  return queryOptions({
    queryKey: ['matrix-lines', matrix, filter],
    queryFn: async ({ signal }): Promise<ActivityListPage> => {
      const items: MatrixLine[] = [];
      for (let page = 1; ; page++) {
        const search = searchOf({ ...filter, matrix, page, size: linesAtATime });
        const { body } = await request<ActivityListPage>(`/api/activities?${search}`, { signal });
        items.push(...body.items);
        const isLast = body.items.length < linesAtATime || items.length >= mostLines;
        if (isLast) return { items, total: body.total };
      }
    },
    staleTime: 10_000,
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
    placeholderData: (before, query) => (query?.queryKey[1] === matrix ? before : undefined),
  });
}

/** What the lines of a matrix that pass a filter have for values, and how many have each. */
export function lineCountsQuery(matrix: string, filter: LineFilter) {
  const search = searchOf({ ...filter, matrix });
  return queryOptions({
    queryKey: ['matrix-counts', matrix, filter],
    queryFn: async ({ signal }) =>
      (await request<{ items: readonly LineCount[] }>(`/api/activities/terms?${search}`, { signal })).body
        .items,
    placeholderData: (before) => before,
  });
}

/** Where a matrix can be fetched as a table, in the language of the screen. */
export function matrixExportAddress(matrix: string, as: 'csv' | 'xlsx', language: string): string {
  return inWorkspace(`/api/matrices/${encodeURIComponent(matrix)}/export?${searchOf({ as, language })}`);
}

function searchOf(asked: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined && value !== '') search.set(name, String(value));
  return search.toString();
}
