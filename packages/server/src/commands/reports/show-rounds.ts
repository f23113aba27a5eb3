import { isGiven, type RoundState, type Side, stateOfRound } from '@biennium/core';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { matrixById, type StoredMatrix } from '../../store/repositories/matrix/matrices.ts';
import { countReportsOfRounds, type ReportCount } from '../../store/repositories/reports/report-list.ts';
import { roundById, roundsOf, type StoredRound } from '../../store/repositories/reports/rounds.ts';
import type { Context } from '../context.ts';
import { noRound } from '../keys/open-round.ts';
import { organizationsOfPosts } from '../post-organizations.ts';
import type { PostOrganization } from '../post-pages.ts';
import { today } from '../show-posts.ts';

/** How the reports of a round stand: of all, of a side, or of an organization. */
export interface RoundCounts {
  readonly asked: number;
  /** Handed in, whatever became of it since; of these, by where they stand now. */
  readonly given: number;
  readonly submitted: number;
  readonly validated: number;
  readonly countersigned: number;
  readonly disputed: number;
  readonly published: number;
  /** Not handed in: nothing was written, it is being written, or it was returned. */
  readonly missing: number;
  /** Missing although the last day has passed. */
  readonly silent: number;
}

/** A round with how far it has come and how its reports stand. */
export interface RoundInShort extends StoredRound {
  readonly state: RoundState;
  readonly counts: RoundCounts;
  readonly ofEachSide: { readonly a: RoundCounts; readonly b: RoundCounts };
  /** Days until the last day; negative when it has passed; null before the round is opened and once it is closed. */
  readonly daysLeft: number | null;
}

/** An organization in a round. */
export interface OrganizationInRound {
  readonly organization: PostOrganization;
  readonly side: Side;
  readonly counts: RoundCounts;
}

/** One round with each organization that it asks. */
export interface RoundPage {
  readonly round: RoundInShort;
  readonly matrix: StoredMatrix;
  readonly organizations: readonly OrganizationInRound[];
}

/** The rounds of a matrix, or of all, the one that is due last first. Refused: `not-permitted`. */
export async function listRounds(
  context: Context,
  matrix?: string,
): Promise<Result<readonly RoundInShort[]>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  const rounds = await roundsOf(db, actor.workspace, matrix === undefined ? null : [matrix]);
  const counts = await countReportsOfRounds(
    db,
    actor.workspace,
    rounds.map(({ id }) => id),
  );
  return done(rounds.map((round) => roundInShort(round, counts, today())));
}

/** One round, organization by organization: those with most missing first. Refused: `not-permitted`, `not-found`. */
export async function showRound(context: Context, id: string): Promise<Result<RoundPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  const round = await roundById(db, actor.workspace, id);
  const matrix = round && (await matrixById(db, actor.workspace, round.matrix));
  if (!round || !matrix) return refused(noRound());
  const counts = await countReportsOfRounds(db, actor.workspace, [id]);
  const on = today();
  return done({
    round: roundInShort(round, counts, on),
    matrix,
    organizations: await organizationsInRound(context, round, counts, on),
  });
}

/** The organizations that a round asks, with how their reports stand. */
export async function organizationsInRound(
  context: Context,
  round: StoredRound,
  counts: readonly ReportCount[],
  on: string,
): Promise<OrganizationInRound[]> {
  const groups = new Map<string, ReportCount[]>();
  for (const count of counts) {
    const key = `${count.side} ${count.organization}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  const named = await organizationsOfPosts(
    context,
    counts.map(({ organization }) => organization),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const organization = first && named.get(first.organization);
      if (!first || !organization) return [];
      return [{ organization, side: first.side, counts: countsOf(round, group, on) }];
    })
    .sort((one, other) => other.counts.missing - one.counts.missing);
}

export function roundInShort(round: StoredRound, counts: readonly ReportCount[], on: string): RoundInShort {
  const own = counts.filter((each) => each.round === round.id);
  const of = (side: Side) =>
    countsOf(
      round,
      own.filter((each) => each.side === side),
      on,
    );
  const state = stateOfRound(round);
  return {
    ...{ ...round, state, counts: countsOf(round, own, on), ofEachSide: { a: of('a'), b: of('b') } },
    daysLeft: state === 'open' ? daysBetween(on, round.due) : null,
  };
}

function countsOf({ due }: StoredRound, counts: readonly ReportCount[], on: string): RoundCounts {
  const sum = (passes: (state: ReportCount['state']) => boolean) =>
    counts.reduce((total, { state, count }) => total + (passes(state) ? count : 0), 0);
  const is = (state: ReportCount['state']) => sum((each) => each === state);
  const missing = sum((state) => !isGiven(state));
  return {
    ...{ asked: sum(() => true), given: sum(isGiven), submitted: is('submitted') },
    ...{ validated: is('validated'), countersigned: is('countersigned'), disputed: is('disputed') },
    ...{ published: is('published'), missing, silent: on > due ? missing : 0 },
  };
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Days from one ISO 8601 day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}
