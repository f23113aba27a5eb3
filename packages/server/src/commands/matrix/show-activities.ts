import { type ActivityStanding, type Key, keysThatHold, type OfEachSide } from '@biennium/core';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { activitiesById, type StoredActivity } from '../../store/repositories/matrix/activities.ts';
import {
  type ActivityCount,
  type ActivityFilter,
  type ActivitySort,
  countActivities,
  listActivities as listed,
} from '../../store/repositories/matrix/activity-list.ts';
import { keysOf } from '../../store/repositories/matrix/keys.ts';
import { matrixById, type StoredMatrix } from '../../store/repositories/matrix/matrices.ts';
import { remarksOn, type StoredRemark } from '../../store/repositories/matrix/remarks.ts';
import { evidenceOf, type StoredEvidence } from '../../store/repositories/reports/evidence.ts';
import { reportsOfActivities, type StoredReport } from '../../store/repositories/reports/reports.ts';
import type { Context } from '../context.ts';
import { noActivity } from '../keys/accept-line.ts';
import { seesEvidence } from '../reports/sees-evidence.ts';
import { seesReport } from '../reports/sees-report.ts';
import { standingsOf } from '../reports/standings.ts';
import { today } from '../show-posts.ts';
import { eyesOf, seesLine } from './eyes.ts';

/** One page of lines, and how many there are. */
export interface ActivityListPage {
  readonly items: readonly (StoredActivity & { readonly keys: OfEachSide<boolean> })[];
  readonly total: number;
}

/** Lines that pass a filter and that the actor sees; a visitor sees those that are public. */
export async function listActivities(
  { db, actor }: Context,
  filter: ActivityFilter,
  order: { readonly by: ActivitySort; readonly descending: boolean },
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<ActivityListPage>> {
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const { workspace } = actor;
  const page = await listed(db, workspace, eyesOf(actor), filter, today(), order, window);
  const proposed = page.activities.filter(({ state }) => state === 'proposed');
  const turned = await keysOf(
    db,
    workspace,
    'accept line',
    proposed.map(({ id }) => id),
  );
  const items = page.activities.map((activity) => {
    if (activity.state !== 'proposed')
      return { ...activity, keys: { a: activity.state !== 'withdrawn', b: activity.state !== 'withdrawn' } };
    const holding = keysThatHold(
      turned.filter(({ subject }) => subject === activity.id),
      activity.fingerprint,
    );
    return { ...activity, keys: { a: holding.a !== null, b: holding.b !== null } };
  });
  return done({ items, total: page.total });
}

/** How many lines have each value, among those that pass a filter. */
export async function countLines(
  { db, actor }: Context,
  filter: ActivityFilter,
): Promise<Result<readonly ActivityCount[]>> {
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  return done(await countActivities(db, actor.workspace, eyesOf(actor), filter, today()));
}

/** A line with all that belongs to it and that the actor sees. */
export interface ActivityPage {
  readonly activity: StoredActivity;
  readonly matrix: StoredMatrix;
  readonly standing: ActivityStanding;
  /** The keys of "accept line" that hold. */
  readonly keys: OfEachSide<Key | null>;
  readonly reports: readonly StoredReport[];
  readonly evidence: readonly StoredEvidence[];
  readonly remarks: readonly StoredRemark[];
  /** The line of an earlier matrix that goes on in it, with its own before it: oldest first. */
  readonly earlier: readonly Pick<StoredActivity, 'id' | 'matrix' | 'code' | 'disposition'>[];
}

/** One line with its reports, evidence, remarks and earlier lines. Refused: `not-permitted`, `not-found`. */
export async function showActivity(context: Context, id: string): Promise<Result<ActivityPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const eyes = eyesOf(actor);
  const [activity] = await activitiesById(db, actor.workspace, [id]);
  if (!activity || !seesLine(eyes, activity)) return refused(noActivity());
  const matrix = await matrixById(db, actor.workspace, activity.matrix);
  const standing = (await standingsOf(context, [activity])).get(id);
  if (!matrix || !standing) return refused(noActivity());
  const turned = await keysOf(db, actor.workspace, 'accept line', [id]);
  const reports = await reportsOfActivities(db, actor.workspace, [id]);
  const evidence = await evidenceOf(db, actor.workspace, [id]);
  const remarks = await remarksOn(db, actor.workspace, id);
  return done({
    ...{ activity, matrix, standing, keys: keysThatHold(turned, activity.fingerprint) },
    reports: reports.filter((report) => seesReport(actor, report)),
    evidence: evidence.filter((each) =>
      seesEvidence(actor, each, reports.find((report) => report.id === each.report) ?? null),
    ),
    remarks: remarks.filter(({ visibility, side }) => seesLine(eyes, { visibility, proposedBy: side })),
    earlier: await earlierLines(context, activity),
  });
}

async function earlierLines(
  { db, actor }: Context,
  activity: StoredActivity,
): Promise<ActivityPage['earlier']> {
  const earlier: ActivityPage['earlier'][number][] = [];
  let from = activity.carriedFrom;
  while (from !== null && !earlier.some(({ id }) => id === from)) {
    const [line]: StoredActivity[] = await activitiesById(db, actor.workspace, [from]);
    if (!line) break;
    const { id, matrix, code, disposition } = line;
    earlier.unshift({ id, matrix, code, disposition });
    from = line.carriedFrom;
  }
  return earlier;
}
