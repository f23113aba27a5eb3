import type {
  ChasePage,
  ReportListPage,
  ReportPage,
  RoundInShort,
  RoundPage,
  ShownReportLink,
} from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';

export type {
  ChasedOrganization,
  ChasePage,
  LinkPage,
  OrganizationInRound,
  ReportOfLine,
  ReportPage,
  RoundCounts,
  RoundInShort,
  RoundPage,
  ShownReportStep,
  StoredEvidence,
} from '@biennium/server/api';

/** What narrows reports. */
interface ReportListFilter {
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

/** Who has not answered in a round, with whom to ask. */
export function chaseQuery(round: string) {
  return queryOptions({
    queryKey: ['reporting', 'chase', round],
    queryFn: async ({ signal }) => (await request<ChasePage>(`${roundPath(round)}/chase`, { signal })).body,
  });
}

/** Where the same is as a table. */
export function chaseExportAddress(round: string, as: 'csv' | 'xlsx'): string {
  return inWorkspace(`${roundPath(round)}/chase/export?as=${as}`);
}

/** The private addresses of a round that one may revoke. */
export function reportLinksQuery(round: string) {
  return queryOptions({
    queryKey: ['reporting', 'links', round],
    queryFn: async ({ signal }) =>
      (await request<{ items: readonly ShownReportLink[] }>(`${roundPath(round)}/links`, { signal })).body
        .items,
  });
}
