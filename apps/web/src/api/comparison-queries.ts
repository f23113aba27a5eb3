import type { ComparisonPage, OriginsPage } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';

export type { ComparisonPage, InstrumentHead, OriginsPage } from '@biennium/server/api';

/** Two instruments held against each other; asked only where both are named. */
export function comparisonQuery(old: string | undefined, fresh: string | undefined) {
  const search = new URLSearchParams({ old: old ?? '', new: fresh ?? '' });
  return queryOptions({
    queryKey: ['comparison', old, fresh],
    enabled: old !== undefined && fresh !== undefined,
    queryFn: async ({ signal }) =>
      (await request<ComparisonPage>(`/api/comparisons?${search}`, { signal })).body,
  });
}

/** Where a comparison can be fetched as a Word file. */
export function comparisonAddress(old: string, fresh: string): string {
  return inWorkspace(`/api/comparisons/docx?${new URLSearchParams({ old, new: fresh })}`);
}

/** The words of one member of a lineage, each with the member that first had it; those of the last where none is named. */
export function originsQuery(lineage: string, at: string | undefined) {
  const search = new URLSearchParams(at === undefined ? {} : { at });
  return queryOptions({
    queryKey: ['origins', lineage, at],
    queryFn: async ({ signal }) => {
      const path = `/api/lineages/${encodeURIComponent(lineage)}/origins?${search}`;
      return (await request<OriginsPage>(path, { signal })).body;
    },
  });
}
