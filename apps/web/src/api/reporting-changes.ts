import type { ReportContent, ReportStep } from '@biennium/core';
import type { MadeReportLink, ReportGiven, ReportPage, RoundPage } from '@biennium/server/api';
import { reportPath, roundPath } from './reporting-queries.ts';
import { request } from './request.ts';

/** Makes a round; gives its id. */
export async function makeRound(given: ReportGiven['round']): Promise<string> {
  return (await request<{ id: string }>('/api/rounds', sent('POST', given))).body.id;
}

/** Closes or consolidates a round and gives it as it is then. */
export async function endRound(
  id: string,
  version: number,
  state: 'closed' | 'consolidated',
): Promise<RoundPage> {
  return (await request<RoundPage>(`${roundPath(id)}/end`, sent('POST', { state }, version))).body;
}

/** Keeps the words of a report as a draft and gives it as it is then. @throws Failure `report/version-stale` when somebody changed it meanwhile */
export async function writeReport(id: string, version: number, content: ReportContent): Promise<ReportPage> {
  return (await request<ReportPage>(reportPath(id), sent('PATCH', { content }, version))).body;
}

export type StepTaken = Exclude<ReportStep, 'write' | 'publish'>;

/** Takes a step of a report and gives it as it is then. */
export async function takeStep(
  id: string,
  version: number,
  step: StepTaken,
  reason?: string,
): Promise<ReportPage> {
  const given = reason === undefined ? { step } : { step, reason };
  return (await request<ReportPage>(`${reportPath(id)}/steps`, sent('POST', given, version))).body;
}

/** Makes a private address under which an organization reports; its token is told this once. */
export async function makeReportLink(round: string, organization: string): Promise<MadeReportLink> {
  return (await request<MadeReportLink>(`${roundPath(round)}/links`, sent('POST', { organization }))).body;
}

export async function revokeReportLink(id: string): Promise<void> {
  await request(`/api/report-links/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

function sent(method: string, given: unknown, version?: number): RequestInit {
  const tag = version === undefined ? {} : { 'if-match': `"v${version}"` };
  return { method, headers: { 'content-type': 'application/json', ...tag }, body: JSON.stringify(given) };
}
