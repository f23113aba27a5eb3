import type { ReportContent } from '@biennium/core';
import type { LinkPage, ReportPage } from '../api/reporting-queries.ts';
import { request } from '../api/request.ts';
import type { ReportDoor } from './report-door.ts';

const path = '/api/report-link';

/** @throws Failure `link/spent` when the link opens nothing more */
export async function reportsByLink(token: string, signal: AbortSignal): Promise<LinkPage> {
  return (await request<LinkPage>(path, { headers: bearer(token), signal })).body;
}

/** Says that all was handed in; the link opens nothing from then on. */
export async function finishByLink(token: string): Promise<void> {
  await request(`${path}/end`, { method: 'POST', headers: bearer(token) });
}

/** The door of who comes by a link, without an account. */
export function linkDoor(token: string): ReportDoor {
  const one = (id: string) => `${path}/reports/${encodeURIComponent(id)}`;
  const sent = (method: string, version: number, given: unknown): RequestInit => ({
    method,
    headers: { ...bearer(token), 'content-type': 'application/json', 'if-match': `"v${version}"` },
    body: JSON.stringify(given),
  });
  return {
    read: async (id) => (await request<ReportPage>(one(id), { headers: bearer(token) })).body,
    write: async (id, version, content: ReportContent) =>
      (await request<ReportPage>(one(id), sent('PATCH', version, { content }))).body,
    step: async (id, version, step) =>
      (await request<ReportPage>(`${one(id)}/steps`, sent('POST', version, { step }))).body,
    placeOfEvidence: ({ report }) => ({
      ...{ path: `${one(report.id)}/evidence`, report: report.id },
      headers: bearer(token),
    }),
    fileAddress: null,
    withdraw: null,
  };
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
