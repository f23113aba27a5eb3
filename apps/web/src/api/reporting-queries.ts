import type { ReportListPage, ReportPage, RoundInShort, RoundPage } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export type {
  OrganizationInRound,
  ReportListPage,
  ReportOfLine,
  ReportPage,
  RoundCounts,
  RoundInShort,
  RoundPage,
  ShownReportStep,
  StoredEvidence,
} from '@biennium/server/api';

/** What narrows reports. */
export interface ReportListFilter {
  readonly round?: string | undefined;
  readonly organization?: string | undefined;
  readonly side?: 'a' | 'b' | undefined;
  /** States, parted by commas. */
  readonly state?: string | undefined;
}

/** As many reports as are asked for at once: more than any organization has in a round. */
const reportsAtOnce = 2000;

export function roundPath(id: string): string {
  return `/api/rounds/${encodeURIComponent(id)}`;
}

export function reportPath(id: string): string {
  return `/api/reports/${encodeURIComponent(id)}`;
}

/** Rounds of reports, the one that is due last first. */
export function roundsQuery(matrix?: string) {
  const search = matrix === undefined ? '' : `?${new URLSearchParams({ matrix })}`;
  return queryOptions({
    queryKey: ['reporting', 'rounds', matrix ?? null],
    queryFn: async ({ signal }) =>
      (await request<{ items: readonly RoundInShort[] }>(`/api/rounds${search}`, { signal })).body.items,
  });
}

/** One round with each organization that it asks. */
export function roundQuery(id: string) {
  return queryOptions({
    queryKey: ['reporting', 'round', id],
    queryFn: async ({ signal }) => (await request<RoundPage>(roundPath(id), { signal })).body,
  });
}

/** What a round asks of the organizations for which one acts. */
export function ownReportsQuery(round: string) {
  return queryOptions({
    queryKey: ['reporting', 'own', round],
    queryFn: async ({ signal }) =>
      (await request<ReportListPage>(`${roundPath(round)}/mine?size=${reportsAtOnce}`, { signal })).body,
  });
}

/** Reports that pass a filter, by the codes of their lines. */
export function reportsQuery(filter: ReportListFilter) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) search.set(name, value);
  search.set('size', String(reportsAtOnce));
  return queryOptions({
    queryKey: ['reporting', 'reports', Object.fromEntries(search)],
    queryFn: async ({ signal }) => (await request<ReportListPage>(`/api/reports?${search}`, { signal })).body,
  });
}

/** One report with its line, its steps and its evidence. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ['reporting', 'report', id],
    queryFn: async ({ signal }) => (await request<ReportPage>(reportPath(id), { signal })).body,
  });
}
