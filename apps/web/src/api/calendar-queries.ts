import type { CalendarPage, CyclePage, MadeFeed, PersonList, StoredFeed } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { lineagePath } from './lineage-queries.ts';
import { request } from './request.ts';

export type { CalendarPage, CyclePage, DatedItem, MadeFeed, StoredFeed } from '@biennium/server/api';

/** What of the calendar is asked for; days in ISO 8601. */
export interface CalendarFilter {
  readonly from: string;
  readonly to: string;
  readonly kinds?: string | undefined;
  readonly organization?: string | undefined;
  readonly words?: string | undefined;
  readonly standing?: string | undefined;
}

function searchOf(filter: CalendarFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) search.set(name, value);
  return search;
}

/** Where the same is as a table. */
export function calendarExportAddress(filter: CalendarFilter, as: 'csv' | 'xlsx'): string {
  return inWorkspace(`/api/calendar/export?${searchOf(filter)}&as=${as}`);
}

export function calendarQuery(filter: CalendarFilter) {
  const search = searchOf(filter);
  return queryOptions({
    queryKey: ['calendar', Object.fromEntries(search)],
    queryFn: async ({ signal }) => (await request<CalendarPage>(`/api/calendar?${search}`, { signal })).body,
    placeholderData: (previous) => previous,
  });
}

/** The cycles of a lineage, as they stand on a day; on that of the server where none is given. */
export function cycleQuery(lineage: string, on: string | undefined) {
  return queryOptions({
    queryKey: ['cycle', lineage, on ?? ''],
    queryFn: async ({ signal }) => {
      const day = on === undefined ? '' : `?on=${on}`;
      return (await request<CyclePage>(`${lineagePath(lineage)}/cycle${day}`, { signal })).body;
    },
    placeholderData: (previous) => (previous?.lineage === lineage ? previous : undefined),
  });
}

const feedsPath = '/api/calendar/feeds';

export function feedsQuery() {
  return queryOptions({
    queryKey: ['feeds'],
    queryFn: async ({ signal }) =>
      (await request<{ readonly items: readonly StoredFeed[] }>(feedsPath, { signal })).body.items,
  });
}

/** Those who hold posts, for whom a calendar can be made; nobody where they may not be seen. */
export function holdersQuery() {
  return queryOptions({
    queryKey: ['focal-points', 'holders'],
    queryFn: async ({ signal }) =>
      (await request<PersonList>('/api/focal-people?size=500', { signal })).body.items,
  });
}

/** A calendar that a person wants to subscribe to. */
export interface FeedToMake {
  readonly scope: StoredFeed['scope'];
  readonly subject: string | null;
  readonly name: string;
  readonly language: string;
}

export async function makeFeed(feed: FeedToMake): Promise<MadeFeed> {
  return (await request<MadeFeed>(feedsPath, sent(feed))).body;
}

export async function revokeFeed(id: string): Promise<StoredFeed> {
  return (await request<StoredFeed>(`${feedsPath}/${encodeURIComponent(id)}/revocation`, sent({}))).body;
}

function sent(json: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
}
