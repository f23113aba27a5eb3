import type { EntryPage, ListedEntry, Pair } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';

export type { EntryPage, ListedEntry, Pair } from '@biennium/server/api';

/** An entry with the tag that a change of it has to name. */
export type TaggedEntry = EntryPage & { readonly tag: string };
/** The kinds of entries that have a page here. */
export type ShownKind = 'meeting' | 'agreement';

export interface EntryListFilter {
  readonly words?: string | undefined;
  readonly lineage?: string | undefined;
  readonly series?: string | undefined;
  readonly state?: string | undefined;
  /** A party, owner or host. */
  readonly naming?: string | undefined;
  readonly waiting?: 'true' | undefined;
  readonly disagreeing?: 'true' | undefined;
  readonly withdrawn?: 'true' | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** It ends or expires in between. */
  readonly endsFrom?: string | undefined;
  readonly endsTo?: string | undefined;
  readonly page?: number | undefined;
}

/** Entries on one page of a list. */
export const entriesOnPage = 100;

export function entriesQuery(kind: ShownKind, filter: EntryListFilter) {
  const search = searchOf(kind, filter);
  search.set('size', String(entriesOnPage));
  return queryOptions({
    queryKey: ['register', Object.fromEntries(search)],
    queryFn: async ({ signal }) =>
      (await request<{ items: readonly ListedEntry[]; total: number }>(`/api/register?${search}`, { signal }))
        .body,
    placeholderData: (previous) => previous,
  });
}

function searchOf(kind: string, filter: EntryListFilter): URLSearchParams {
  const search = new URLSearchParams({ kind });
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) search.set(name, String(value));
  return search;
}

/** Where the entries that pass a filter can be fetched as a table. */
export function entriesExportAddress(
  kind: ShownKind,
  { page: _, ...filter }: EntryListFilter,
  as: 'csv' | 'xlsx',
): string {
  const search = searchOf(kind, filter);
  search.set('as', as);
  return inWorkspace(`/api/register/export?${search}`);
}

/** What belongs to an entry: the action points of a meeting, what an agreement obliges to. */
export function actionsQuery(of: string) {
  return queryOptions({
    queryKey: ['register', 'actions', of],
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({ kind: 'action', of, size: '500' });
      return (await request<{ items: readonly ListedEntry[] }>(`/api/register?${search}`, { signal })).body
        .items;
    },
  });
}

/** Between whom a lineage tells the cooperation. */
export function pairQuery(lineage: string | undefined) {
  return queryOptions({
    queryKey: ['pair', lineage],
    enabled: lineage !== undefined,
    queryFn: async ({ signal }) => {
      const search = new URLSearchParams({ lineage: lineage ?? '' });
      return (await request<Pair | null>(`/api/register/pair?${search}`, { signal })).body;
    },
  });
}

export function entryPath(id: string): string {
  return `/api/register/${encodeURIComponent(id)}`;
}

export function entryQuery(id: string) {
  return queryOptions({
    queryKey: ['entry', id],
    queryFn: async ({ signal }): Promise<TaggedEntry> =>
      taggedEntry(await request<EntryPage>(entryPath(id), { signal })),
  });
}

/** The answer with the tag that its headers bear. */
export function taggedEntry({ body, headers }: { body: EntryPage; headers: Headers }): TaggedEntry {
  return { ...body, tag: headers.get('etag') ?? `"v${body.entry.version}"` };
}
