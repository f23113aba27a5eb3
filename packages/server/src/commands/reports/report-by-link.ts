import { isGiven, type ReportContent, stateOfRound } from '@biennium/core';
import type { Actor } from '../../policies/actor.ts';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import {
  endReportLink,
  reportLinkByHash,
  type StoredReportLink,
} from '../../store/repositories/reports/report-links.ts';
import { countReportsOfRounds } from '../../store/repositories/reports/report-list.ts';
import { reportById } from '../../store/repositories/reports/reports.ts';
import { roundById, type StoredRound } from '../../store/repositories/reports/rounds.ts';
import { hashOfToken } from '../accounts/tokens.ts';
import type { Context } from '../context.ts';
import { organizationsOfPosts } from '../post-organizations.ts';
import type { PostOrganization } from '../post-pages.ts';
import { stateOfLink } from './report-links.ts';
import { listReports, type ReportListPage, type ReportPage, showReport } from './show-reports.ts';
import { noReport, takeReportStep } from './take-report-step.ts';

/** A link that opens: for whom it acts, and in which round. Who uses it may do what a focal point may, for these reports alone. */
export interface OpenReportLink {
  readonly context: Context;
  readonly link: StoredReportLink;
}

/** What an organization sees under its link. */
export interface LinkPage extends ReportListPage {
  readonly round: StoredRound;
  readonly matrix: string;
  readonly organization: PostOrganization;
  readonly endsAt: string;
}

/** No organization leads more lines of one matrix. */
const mostReports = 2_000;

const SPENT = {
  revoked: 'This link was revoked. Ask your coordinator for a new one.',
  used: 'All that was asked for was handed in under this link: it has done its work.',
  expired: 'This link has expired. Ask your coordinator for a new one.',
} as const;

/** Opens a link with its token (rule F45). Refused: `link/spent` where there is none, or it was revoked, has expired or has done its work. */
export async function openReportLink(db: Context['db'], token: string): Promise<Result<OpenReportLink>> {
  const link = await reportLinkByHash(db, hashOfToken(token));
  if (link === null) return refused(spent('There is no such link.'));
  const state = stateOfLink(link, new Date());
  if (state !== 'open') return refused(spent(SPENT[state]));
  const { workspace, round, organization } = link;
  const counts = await countReportsOfRounds(db, workspace, [round]);
  const side = counts.find((each) => each.organization === organization)?.side;
  if (side === undefined) return refused(spent('There is no such link.'));
  const actor: Actor = {
    ...{ id: link.id, workspace },
    grants: [{ role: 'focal-point', side, organization }],
  };
  return done({ context: { db, actor }, link });
}

function spent(message: string): Refusal {
  return refusal('link/spent', message);
}

/** What an organization is asked for in a round, under its link. Refused: `link/spent`. */
export async function showByLink({ context, link }: OpenReportLink): Promise<Result<LinkPage>> {
  const { db, actor } = context;
  const { round: id, organization } = link;
  const round = await roundById(db, actor.workspace, id);
  const matrix = round && (await matrixById(db, actor.workspace, round.matrix));
  if (!round || !matrix) return refused(spent('There is no such link.'));
  if (stateOfRound(round) !== 'open') return refused(spent('The round is closed.'));
  const listed = await listReports(context, { round: id, organization }, { limit: mostReports, offset: 0 });
  if (!listed.done) return listed;
  const named = await organizationsOfPosts(context, [organization]);
  return done({
    ...{ ...listed.value, round, matrix: matrix.title, endsAt: link.endsAt },
    organization: named.get(organization) as PostOrganization,
  });
}

/** One report under a link. Refused: `not-found` of any that the link is not for. */
export async function showReportByLink(open: OpenReportLink, id: string): Promise<Result<ReportPage>> {
  return (await isOfLink(open, id)) ? showReport(open.context, id) : refused(noReport());
}

/** Whether a report is one that a link is for. */
async function isOfLink({ context, link }: OpenReportLink, id: string): Promise<boolean> {
  const report = await reportById(context.db, context.actor.workspace, id);
  return report !== null && report.round === link.round && report.organization === link.organization;
}

/** Writes, submits or takes back a report under a link. Refused: as {@link takeReportStep}. */
export async function reportByLink(
  open: OpenReportLink,
  id: string,
  given: { readonly step: 'write' | 'submit' | 'take back'; readonly content?: ReportContent | undefined },
  expected: number | null,
): Promise<Result<void>> {
  if (!(await isOfLink(open, id))) return refused(noReport());
  return takeReportStep(open.context, id, given, expected);
}

/** Ends a link whose organization says that it is ready, when all that was asked for was handed in. Refused: `report/invalid` before. */
export async function finishLink({ context, link }: OpenReportLink): Promise<Result<void>> {
  const { db, actor } = context;
  const counts = await countReportsOfRounds(db, actor.workspace, [link.round]);
  const own = counts.filter(({ organization }) => organization === link.organization);
  if (own.some(({ state }) => !isGiven(state)))
    return refused(refusal('report/invalid', 'Not all reports were handed in.', 'state'));
  await endReportLink(db, actor.workspace, link.id, 'used');
  return done(undefined);
}
