import type { AgendaPage, HomePage, ListedEntry } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import type { DatedItem } from './calendar-queries.ts';
import { request } from './request.ts';

export type { HomePage } from '@biennium/server/api';

/** What waits for the person, what is late, what the other side did, and where the cycle stands. */
export function homeQuery() {
  return queryOptions({
    queryKey: ['home'],
    queryFn: async ({ signal }) => (await request<HomePage>('/api/home', { signal })).body,
  });
}

/** What a meeting has to talk about. */
export function agendaQuery(meeting: string) {
  return queryOptions({
    queryKey: ['register', 'agenda', meeting],
    queryFn: async ({ signal }) =>
      (await request<AgendaPage>(`/api/meetings/${encodeURIComponent(meeting)}/agenda`, { signal })).body,
  });
}

/** Says that the person has seen what the other side did until now. @throws Failure when it could not be noted */
export async function noteVisit(): Promise<void> {
  await request('/api/home/visit', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
}

/** How many there are of what a list of the house holds; its address narrows it. `key` is that under which the list itself is kept. */
export function totalQuery(key: string, path: string) {
  return queryOptions({
    queryKey: [key, 'total', path],
    queryFn: async ({ signal }) => {
      const joint = path.includes('?') ? '&' : '?';
      return (await request<{ readonly total: number }>(`${path}${joint}size=1`, { signal })).body.total;
    },
  });
}

/** Action points and agreements that were due or expired before a day; whether they are settled stands in them. */
export function duedEntriesQuery(kind: 'action' | 'agreement', before: string) {
  return queryOptions({
    queryKey: ['register', 'dued', kind, before],
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({ kind, endsTo: before, size: '500' });
      return (
        await request<{ readonly items: readonly ListedEntry[] }>(`/api/register?${search}`, { signal })
      ).body.items;
    },
  });
}

/** What has a date between two days. */
export function datesQuery(from: string, to: string) {
  return queryOptions({
    queryKey: ['calendar', 'dates', from, to],
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({ from, to });
      return (await request<{ readonly items: readonly DatedItem[] }>(`/api/calendar?${search}`, { signal }))
        .body.items;
    },
  });
}
