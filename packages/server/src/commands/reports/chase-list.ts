import { tableAsCsv, tableAsXlsx } from '@biennium/documents';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import {
  countReportsOfRounds,
  type MissingReport,
  missingReports,
} from '../../store/repositories/reports/report-list.ts';
import { roundById } from '../../store/repositories/reports/rounds.ts';
import type { Context } from '../context.ts';
import type { TableFile } from '../export-entries.ts';
import { noRound } from '../keys/open-round.ts';
import { nameOf } from '../post-organizations.ts';
import type { PostSummary } from '../post-pages.ts';
import { listPosts, today } from '../show-posts.ts';
import {
  daysBetween,
  type OrganizationInRound,
  organizationsInRound,
  type RoundInShort,
  roundInShort,
} from './show-rounds.ts';

/** So many of the missing reports of each organization are named; how many there are is counted. */
const mostMissing = 20;
const mostPosts = 20_000;

/** Who is to be asked for the reports of an organization. */
export interface ChasedPost {
  readonly id: string;
  readonly role: PostSummary['role'];
  readonly about: string;
  readonly vacant: boolean;
  /** The first day of the vacancy. */
  readonly vacantSince: string | null;
  /** Who holds it; null where nobody does, or who asks may not see contacts. */
  readonly holder: { readonly name: string | null; readonly email: string | null } | null;
}

/** An organization that has not handed in all that it was asked for. */
export interface ChasedOrganization extends OrganizationInRound {
  /** Days since the last day of the round; 0 before. */
  readonly lateDays: number;
  readonly missing: readonly Omit<MissingReport, 'organization' | 'side'>[];
  readonly posts: readonly ChasedPost[];
}

/** Whom to ask in a round, and for what. */
export interface ChasePage {
  readonly round: RoundInShort;
  /** The ISO 8601 day on which it stands so. */
  readonly on: string;
  /** Those with most missing first. */
  readonly organizations: readonly ChasedOrganization[];
  /** Names and addresses are left out: who asks may not see them. */
  readonly hidden: boolean;
}

/** Who has not answered in a round, organization by organization, with its focal points (rule F47). Refused: `not-permitted`, `not-found`. */
export async function chaseList(context: Context, id: string): Promise<Result<ChasePage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  const round = await roundById(db, actor.workspace, id);
  if (!round) return refused(noRound());
  const on = today();
  const counts = await countReportsOfRounds(db, actor.workspace, [id]);
  const silent = (await organizationsInRound(context, round, counts, on)).filter(
    (each) => each.counts.missing > 0,
  );
  const missing = await missingReports(db, actor.workspace, id, mostMissing);
  const posts = await listPosts(context, {}, { limit: mostPosts, offset: 0 });
  if (!posts.done) return posts;
  const { items, hidden } = posts.value;
  return done({
    ...{ round: roundInShort(round, counts, on), on, hidden },
    organizations: silent.map((each) => ({
      ...each,
      lateDays: Math.max(0, daysBetween(round.due, on)),
      missing: missing
        .filter(({ organization, side }) => organization === each.organization.id && side === each.side)
        .map(({ report, line }) => ({ report, line })),
      posts: items
        .filter(({ organization, role }) => organization.id === each.organization.id && role !== 'validator')
        .map(chased),
    })),
  });
}

function chased({ id, role, about, state, vacancy, holder }: PostSummary): ChasedPost {
  const person = holder?.person;
  return {
    ...{ id, role, about, vacant: state === 'vacant', vacantSince: vacancy?.from ?? null },
    holder: person?.name ? { name: person.name, email: person.email } : null,
  };
}

/** The same as a table, a row for each organization. Refused: as {@link chaseList}. */
export async function exportChaseList(
  context: Context,
  id: string,
  as: 'csv' | 'xlsx',
): Promise<Result<TableFile>> {
  const listed = await chaseList(context, id);
  if (!listed.done) return listed;
  const table = {
    title: 'chase',
    columns: [
      ...['organization', 'acronym', 'side', 'asked', 'given', 'missing', 'lateDays'],
      ...['focalPoint', 'email', 'vacantSince', 'lines'],
    ],
    rows: listed.value.organizations.map(({ organization, side, counts, lateDays, posts, missing }) => [
      ...[nameOf(organization), organization.acronym ?? '', side, counts.asked, counts.given, counts.missing],
      ...[lateDays, posts.flatMap(({ holder }) => holder?.name ?? []).join('; ')],
      posts.flatMap(({ holder }) => holder?.email ?? []).join('; '),
      posts.flatMap(({ vacant, vacantSince }) => (vacant ? (vacantSince ?? '') : [])).join('; '),
      missing.map(({ line }) => line.code).join('; '),
    ]),
  };
  return done(
    as === 'csv'
      ? { content: tableAsCsv(table), name: 'chase.csv', type: 'text/csv; charset=utf-8' }
      : {
          ...{ content: await tableAsXlsx(table), name: 'chase.xlsx' },
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        },
  );
}
