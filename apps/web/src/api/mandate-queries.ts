import type {
  ArrivalPage,
  MandateList,
  MandatePage,
  MandateReadingProgress,
  MandateTermLists,
  MandateTerms,
  ReviewPage,
} from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';
import { today } from './today.ts';

export type {
  ArrivalFor,
  ArrivalPage,
  CountedTerm,
  ListedTerm,
  MandateList,
  MandatePage,
  MandateTermLists,
  MandateTerms,
  ReviewPage,
  ShownMandate,
} from '@biennium/server/api';

/** What the list of mandates is narrowed to, in the words of the API. */
export interface MandateFilter {
  readonly lineage?: string | undefined;
  readonly instrument?: string | undefined;
  /** Id of an organization, or a name that no list has. */
  readonly addressee?: string | undefined;
  readonly level?: string | undefined;
  readonly due?: string | undefined;
  readonly session?: number | undefined;
  readonly overdue?: 'true' | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly theme?: string | undefined;
  readonly country?: string | undefined;
  readonly goal?: string | undefined;
  readonly fate?: string | undefined;
  readonly standing?: string | undefined;
  readonly q?: string | undefined;
}

export interface MandateOrder {
  readonly sort: 'adopted' | 'addressee' | 'due' | 'strength';
  readonly order: 'up' | 'down';
}

/** Mandates that are asked for at a time while the list is scrolled. */
export const mandatesAtATime = 100;

export function mandatesQuery(filter: MandateFilter, { sort, order }: MandateOrder, page: number) {
  const search = searchOf({ ...filter, on: today(), sort, order, page, size: mandatesAtATime });
  return queryOptions({
    queryKey: ['mandates', search],
    queryFn: async ({ signal }) => (await request<MandateList>(`/api/mandates?${search}`, { signal })).body,
  });
}

/** What the mandates that pass the filter can be narrowed to further. */
export function mandateTermsQuery(filter: MandateFilter) {
  const search = searchOf({ ...filter, on: today() });
  return queryOptions({
    queryKey: ['mandate-terms', search],
    queryFn: async ({ signal }) =>
      (await request<MandateTerms>(`/api/mandates/terms?${search}`, { signal })).body,
    placeholderData: (previous) => previous,
  });
}

/** The lists of organizations, themes, countries and goals; they change with the program alone. */
export function termListsQuery() {
  return queryOptions({
    queryKey: ['mandate-lists'],
    queryFn: async ({ signal }) => (await request<MandateTermLists>('/api/mandates/lists', { signal })).body,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** How far the reading of mandates is; asked again while some wait. */
export function mandateReadingQuery() {
  return queryOptions({
    queryKey: ['mandate-reading'],
    queryFn: async ({ signal }) =>
      (await request<MandateReadingProgress>('/api/mandates/reading', { signal })).body,
    staleTime: 2000,
    refetchInterval: ({ state }) =>
      (state.data?.waiting ?? 0) + (state.data?.lineages ?? 0) > 0 ? 1500 : false,
  });
}

/** Where the list can be fetched as a file. */
export function mandatesExportAddress(
  filter: MandateFilter,
  { sort, order }: MandateOrder,
  as: 'csv' | 'xlsx',
) {
  return inWorkspace(`/api/mandates/export?${searchOf({ ...filter, on: today(), sort, order, as })}`);
}

export function mandatePath(id: string): string {
  return `/api/mandates/${encodeURIComponent(id)}`;
}

export function mandateQuery(id: string) {
  return queryOptions({
    queryKey: ['mandate', id],
    queryFn: async ({ signal }) =>
      (await request<MandatePage>(`${mandatePath(id)}?on=${today()}`, { signal })).body,
  });
}

/** All operative paragraphs of an instrument with their mandates. */
export function reviewQuery(instrument: string) {
  return queryOptions({
    queryKey: ['review', instrument],
    queryFn: async ({ signal }) =>
      (
        await request<ReviewPage>(`/api/instruments/${encodeURIComponent(instrument)}/review?on=${today()}`, {
          signal,
        })
      ).body,
  });
}

/** What an instrument changes for whom. */
export function arrivalQuery(instrument: string) {
  return queryOptions({
    queryKey: ['arrival', instrument],
    queryFn: async ({ signal }) =>
      (
        await request<ArrivalPage>(
          `/api/instruments/${encodeURIComponent(instrument)}/arrival?on=${today()}`,
          { signal },
        )
      ).body,
  });
}

function searchOf(asked: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.toString();
}
