import { sidesOf } from '../../policies/actor.ts';
import { mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { type EventFilter, listStoredEvents } from '../../store/audit/event-list.ts';
import { activitiesById } from '../../store/repositories/matrix/activities.ts';
import { amendmentsOf, type StoredAmendment } from '../../store/repositories/matrix/amendments.ts';
import { evidenceOf } from '../../store/repositories/reports/evidence.ts';
import { reportsOfActivities } from '../../store/repositories/reports/reports.ts';
import type { Context } from '../context.ts';
import { noActivity } from '../keys/accept-line.ts';
import { eyesOf, seesLine } from '../matrix/eyes.ts';
import { seesReport } from '../reports/sees-report.ts';
import { type ShownEvent, shownEvents } from './shown-events.ts';
import { type VerifiedWorkspace, verifyStore } from './verify-store.ts';

/** One page of events, the newest first, and how many there are. */
export interface EventPage {
  readonly items: readonly ShownEvent[];
  readonly total: number;
}

interface Window {
  readonly limit: number;
  readonly offset: number;
}

/** Who did what, and when, in a workspace (rule F32). Refused: `not-permitted`. */
export async function listEvents(
  context: Context,
  filter: EventFilter,
  window: Window,
): Promise<Result<EventPage>> {
  const denied = mayNot(context.actor, 'see the audit');
  if (denied) return refused(denied);
  return done(await pageOf(context, filter, window));
}

/** Proves the workspace of the actor. Refused: `not-permitted`. */
export async function showVerification(context: Context): Promise<Result<VerifiedWorkspace>> {
  const denied = mayNot(context.actor, 'see the audit');
  if (denied) return refused(denied);
  const [verified] = await verifyStore(context, context.actor.workspace);
  if (!verified) return refused(refusal('not-found', 'There is no such workspace.'));
  return done(verified);
}

/**
 * What happened to a line of a matrix, to its reports, evidence and amendments (rule F32), and to the lines of earlier matrices that it goes on from;
 * for whoever takes part and sees the line. What they do not see is left out. Refused: `not-permitted`, `not-found`.
 */
export async function showHistory(
  context: Context,
  activity: string,
  window: Window,
): Promise<Result<EventPage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  const [line] = await activitiesById(db, actor.workspace, [activity]);
  if (!line || !seesLine(eyesOf(actor), line)) return refused(noActivity());
  const lines = [line];
  for (let from = line.carriedFrom; from !== null; ) {
    const [earlier] = await activitiesById(db, actor.workspace, [from]);
    if (!earlier || !seesLine(eyesOf(actor), earlier) || lines.some(({ id }) => id === earlier.id)) break;
    lines.push(earlier);
    from = earlier.carriedFrom;
  }
  const ids = lines.map(({ id }) => id);
  const eyes = eyesOf(actor);
  const reports = await reportsOfActivities(db, actor.workspace, ids);
  const evidence = await evidenceOf(db, actor.workspace, ids);
  const amendments: StoredAmendment[] = [];
  for (const matrix of new Set(lines.map((each) => each.matrix)))
    amendments.push(...(await amendmentsOf(db, actor.workspace, matrix)));
  const seen = [
    ...reports.filter((report) => seesReport(actor, report)),
    ...evidence.filter(({ visibility, side }) => seesLine(eyes, { visibility, proposedBy: side })),
    ...amendments.filter(({ activity: of }) => of !== null && ids.includes(of)),
  ];
  const subjects = [...ids, ...seen.map(({ id }) => id)];
  const own = sidesOf(actor);
  const withoutRemarksOf = (['a', 'b'] as const).filter((side) => !own.includes(side));
  return done(await pageOf(context, { subjects, withoutRemarksOf }, window));
}

async function pageOf(context: Context, filter: EventFilter, window: Window): Promise<EventPage> {
  const { db, actor } = context;
  const { events, total } = await listStoredEvents(db, actor.workspace, filter, window);
  return { items: await shownEvents(context, events), total };
}
