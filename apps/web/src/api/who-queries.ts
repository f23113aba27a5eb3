import type { WhoAsks } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export type { WhoAsks } from '@biennium/server/api';

/** Who looks at the page, what they hold in this workspace, and what they may. */
export function whoQuery() {
  return queryOptions({
    queryKey: ['who'],
    queryFn: async ({ signal }) => (await request<WhoAsks>('/api/session', { signal })).body,
    staleTime: 60_000,
  });
}
