import type { ActivityPage, BaselinePage, EventPage } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';

export type { ActivityPage, BaselinePage } from '@biennium/server/api';

/** A change of an adopted matrix that a side asked for. */
export type MatrixAmendment = BaselinePage['amendments'][number];

export function activityPath(id: string): string {
  return `/api/activities/${encodeURIComponent(id)}`;
}

/** One line of a matrix with all that belongs to it. */
export function activityQuery(id: string) {
  return queryOptions({
    queryKey: ['activity', id],
    queryFn: async ({ signal }) => (await request<ActivityPage>(activityPath(id), { signal })).body,
  });
}

/** A matrix as it was adopted beside what it is today; nothing is there of one that is not adopted. */
export function baselineQuery(matrix: string) {
  return queryOptions({
    queryKey: ['baseline', matrix],
    queryFn: async ({ signal }) =>
      (await request<BaselinePage>(`/api/matrices/${encodeURIComponent(matrix)}/baseline`, { signal })).body,
  });
}

/** Where the file of a piece of evidence can be fetched. */
export function evidenceAddress(id: string): string {
  return inWorkspace(`/api/evidence/${encodeURIComponent(id)}/file`);
}

/** What happened to a line, the newest first, and how much there is. */
export function activityHistoryQuery(id: string) {
  return queryOptions({
    queryKey: ['activity-history', id],
    queryFn: async ({ signal }) =>
      (await request<EventPage>(`${activityPath(id)}/history?size=200`, { signal })).body,
  });
}
