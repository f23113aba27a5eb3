import type { EventPage, VerifiedWorkspace } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';

export type { EventPage, ShownEvent, VerifiedWorkspace } from '@biennium/server/api';

/** What of the record is asked for; days in ISO 8601. */
export interface AuditFilter {
  readonly subject?: string | undefined;
  /** The id of an account, or of a program. */
  readonly author?: string | undefined;
  /** The first word of what was done: "key", "report". */
  readonly action?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly page?: number | undefined;
}

/** Events on one page. */
export const eventsOnPage = 50;

export function eventsQuery(filter: AuditFilter) {
  const search = searchOf(filter);
  search.set('size', String(eventsOnPage));
  return queryOptions({
    queryKey: ['audit', Object.fromEntries(search)],
    queryFn: async ({ signal }) => (await request<EventPage>(`/api/audit?${search}`, { signal })).body,
    placeholderData: (previous) => previous,
    staleTime: 5000,
  });
}

/** Where the same is as a table. */
export function auditExportAddress({ page: _, ...filter }: AuditFilter): string {
  return inWorkspace(`/api/audit/export?${searchOf(filter)}`);
}

/** What a proof of the whole record finds; it is made anew whenever it is asked for. */
export function verificationQuery() {
  return queryOptions({
    queryKey: ['audit', 'verification'],
    queryFn: async ({ signal }) =>
      (await request<VerifiedWorkspace>('/api/audit/verification', { signal })).body,
    staleTime: 60_000,
  });
}

function searchOf(filter: AuditFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) search.set(name, String(value));
  return search;
}
