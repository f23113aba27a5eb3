import type {
  AmendmentsPage,
  CompilationPage,
  DraftComparison,
  DraftList,
  DraftPage,
  DraftState,
  PlaceForEntry,
  StepList,
} from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';

export type {
  AmendmentsPage,
  CompilationPage,
  DelegationCount,
  DraftFacts,
  DraftPage,
  DraftState,
  DraftSummary,
  PagedEntry,
  ShownAmendment,
  ShownEntry,
  ShownFile,
  ShownGroup,
  ShownNote,
  ShownProposal,
  ShownStep,
} from '@biennium/server/api';

export interface DraftListFilter {
  readonly state?: DraftState | undefined;
  /** Drafts over a text of this lineage. */
  readonly lineage?: string | undefined;
  readonly page?: number | undefined;
}

/** Drafts on one page of the list, and steps on one page of the history. */
export const draftsOnPage = 50;

export function draftsQuery(filter: DraftListFilter) {
  const search = new URLSearchParams({ size: String(draftsOnPage) });
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) search.set(name, String(value));
  return queryOptions({
    queryKey: ['drafts', Object.fromEntries(search)],
    queryFn: async ({ signal }) => (await request<DraftList>(`/api/drafts?${search}`, { signal })).body,
    placeholderData: (previous) => previous,
    // What has not been counted yet is asked for again.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ openProposals }) => openProposals === null) ? 1500 : false,
  });
}

export function draftPath(id: string): string {
  return inWorkspace(`/api/drafts/${encodeURIComponent(id)}`);
}

/** Several persons write one draft: who comes back to its window sees what the others did. */
const seenAgain = { staleTime: 2000, refetchOnWindowFocus: true } as const;

/** A draft as it stands. */
export function draftQuery(id: string) {
  return queryOptions({
    ...seenAgain,
    queryKey: ['draft', id],
    queryFn: async ({ signal }) => (await request<DraftPage>(draftPath(id), { signal })).body,
  });
}

/** A draft as one of its revisions was. */
export function revisionQuery(id: string, revision: number) {
  return queryOptions({
    queryKey: ['draft-revision', id, revision],
    queryFn: async ({ signal }) =>
      (await request<DraftPage>(`${draftPath(id)}?revision=${revision}`, { signal })).body,
  });
}

/** What was done to a draft, the latest first. */
export function stepsQuery(id: string, page: number) {
  return queryOptions({
    queryKey: ['draft-steps', id, page],
    queryFn: async ({ signal }) => {
      const path = `${draftPath(id)}/steps?size=${draftsOnPage}&page=${page}`;
      return (await request<StepList>(path, { signal })).body;
    },
    placeholderData: (previous) => previous,
  });
}

/** What delegations ask for, in a revision or the last one. */
export function amendmentsQuery(id: string, revision: number | undefined) {
  const words = revision === undefined ? '' : `?revision=${revision}`;
  return queryOptions({
    ...seenAgain,
    queryKey: ['draft-amendments', id, words],
    queryFn: async ({ signal }) =>
      (await request<AmendmentsPage>(`${draftPath(id)}/amendments${words}`, { signal })).body,
    placeholderData: (previous) => previous,
  });
}

/** Several delegations' texts in one; amendments that nobody decided stand in brackets, or are left out. */
export function compilationQuery(id: string, open: 'bracketed' | 'left') {
  return queryOptions({
    queryKey: ['draft-compilation', id, open],
    queryFn: async ({ signal }) =>
      (await request<CompilationPage>(`${draftPath(id)}/compilation?open=${open}`, { signal })).body,
    placeholderData: (previous) => previous,
  });
}

/** What a place of a draft asks of a paragraph that would stand there; `after` is empty for the very beginning. */
export function draftPlaceQuery(id: string, version: number, entry: string, after: string) {
  return queryOptions({
    queryKey: ['draft-place', id, version, entry, after],
    queryFn: async ({ signal }) => {
      const asked = new URLSearchParams({ entry, ...(after !== '' && { after }) });
      return (await request<PlaceForEntry>(`${draftPath(id)}/place?${asked}`, { signal })).body;
    },
  });
}

/** Two states of a draft: `base`, `now`, `adopted`, or a revision by its number. */
export function draftComparisonQuery(id: string, old: string, fresh: string) {
  return queryOptions({
    queryKey: ['draft-comparison', id, old, fresh],
    queryFn: async ({ signal }) => {
      const path = `${draftPath(id)}/comparison?${new URLSearchParams({ old, new: fresh })}`;
      return (await request<DraftComparison>(path, { signal })).body;
    },
  });
}
