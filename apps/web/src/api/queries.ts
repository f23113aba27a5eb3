import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';
import type { Hits, InstrumentList, TaggedInstrument } from './shapes.ts';

export interface InstrumentFilter {
  readonly q?: string | undefined;
  readonly language?: string | undefined;
  readonly kind?: string | undefined;
  readonly issues?: string | undefined;
  readonly sort?: string | undefined;
  readonly page?: number | undefined;
}

/** Instruments on one page of the list. */
export const pageSize = 100;

export function instrumentsQuery(filter: InstrumentFilter) {
  const search = new URLSearchParams({ size: String(pageSize) });
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) search.set(name, String(value));
  return queryOptions({
    queryKey: ['instruments', Object.fromEntries(search)],
    queryFn: async ({ signal }) =>
      (await request<InstrumentList>(`/api/instruments?${search}`, { signal })).body,
    placeholderData: (previous) => previous,
  });
}

export function instrumentQuery(id: string) {
  return queryOptions({
    queryKey: ['instrument', id],
    queryFn: async ({ signal }): Promise<TaggedInstrument> => {
      const path = `/api/instruments/${encodeURIComponent(id)}`;
      const { body, headers } = await request<Omit<TaggedInstrument, 'tag'>>(path, { signal });
      return { ...body, tag: headers.get('etag') ?? `"v${body.version}"` };
    },
  });
}

export function searchQuery(words: string) {
  return queryOptions({
    queryKey: ['search', words],
    enabled: words.trim().length > 1,
    queryFn: async ({ signal }) => {
      const path = `/api/search?q=${encodeURIComponent(words.trim())}`;
      const { body } = await request<Hits>(path, { signal });
      return body.hits;
    },
    placeholderData: (previous) => previous,
  });
}
