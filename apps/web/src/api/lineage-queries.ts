import type {
  DiscoveryProgress,
  LineageFindings,
  LineageList,
  LineagePage,
  LineageSummary,
  ThreadPage,
} from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { Failure } from './failure.ts';
import { request } from './request.ts';

export type {
  DiscoveryProgress,
  InstrumentHead,
  LineageParagraph,
  LineageSummary,
  MembershipReason,
  ShownDecision,
  ThreadPage,
  ThreadStep,
  ThreadVersion,
} from '@biennium/server/api';

/** A lineage with the tag that a change of it has to name. */
export type TaggedLineage = LineagePage & { readonly tag: string };

export interface LineageListFilter {
  readonly q?: string | undefined;
  readonly language?: string | undefined;
  /** The lineage of this instrument. */
  readonly instrument?: string | undefined;
  readonly page?: number | undefined;
}

/** Lineages on one page of the list. */
export const lineagesOnPage = 50;

export function lineagesQuery(filter: LineageListFilter) {
  const search = new URLSearchParams({ size: String(lineagesOnPage) });
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) search.set(name, String(value));
  return queryOptions({
    queryKey: ['lineages', Object.fromEntries(search)],
    queryFn: async ({ signal }) => (await request<LineageList>(`/api/lineages?${search}`, { signal })).body,
    placeholderData: (previous) => previous,
    // What has not been worked out yet is asked for again.
    refetchInterval: ({ state }) => (state.data?.items.some(isCounting) ? 1500 : false),
  });
}

function isCounting({ gaps, counts }: LineageSummary): boolean {
  return gaps === null || counts === null;
}

export function lineageQuery(id: string) {
  return queryOptions({
    queryKey: ['lineage', id],
    queryFn: async ({ signal }): Promise<TaggedLineage> => tagged(await request(lineagePath(id), { signal })),
  });
}

export function lineagePath(id: string): string {
  return `/api/lineages/${encodeURIComponent(id)}`;
}

/** The answer with the tag that its headers bear. */
export function tagged({ body, headers }: { body: LineagePage; headers: Headers }): TaggedLineage {
  return { ...body, tag: headers.get('etag') ?? `"v${body.version}"` };
}

/** The paragraphs of a lineage that have all of these words. */
export function findingsQuery(lineage: string, words: string) {
  return queryOptions({
    queryKey: ['findings', lineage, words],
    enabled: words !== '',
    queryFn: async ({ signal }) => {
      const path = `${lineagePath(lineage)}/places?q=${encodeURIComponent(words)}`;
      return (await request<LineageFindings>(path, { signal })).body.places;
    },
    placeholderData: (previous) => previous,
  });
}

/** A thread; `between` holds two of its versions, by their indices, against each other. */
export function threadQuery(
  lineage: string,
  thread: string,
  between: { readonly old: number; readonly new: number } | null,
) {
  const words = between === null ? '' : `?old=${between.old}&new=${between.new}`;
  return queryOptions({
    queryKey: ['thread', lineage, thread, words],
    queryFn: async ({ signal }) => {
      const path = `${lineagePath(lineage)}/threads/${encodeURIComponent(thread)}${words}`;
      return (await request<ThreadPage>(path, { signal })).body;
    },
    placeholderData: (previous) => (previous?.thread.id === thread ? previous : undefined),
  });
}

/** The search for lineages that was started last; null where there was none. */
export function discoveryQuery() {
  return queryOptions({
    queryKey: ['discovery'],
    queryFn: async ({ signal }): Promise<DiscoveryProgress | null> => {
      try {
        return (await request<DiscoveryProgress>('/api/discoveries/latest', { signal })).body;
      } catch (error) {
        if (error instanceof Failure && error.status === 404) return null;
        throw error;
      }
    },
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 700 : false),
  });
}
