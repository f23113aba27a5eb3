import { isGiven, type ReportContent, SIDES, stateOfRound } from '@biennium/core';
import { mayNever, mayNot } from '../../policies/may.ts';
import { refusal } from '../../refusals/refusal.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { activitiesById } from '../../store/repositories/matrix/activities.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import { addReportStep } from '../../store/repositories/reports/report-steps.ts';
import {
  askForReports,
  changeReportRow,
  reportsOfActivities,
} from '../../store/repositories/reports/reports.ts';
import { roundsOf } from '../../store/repositories/reports/rounds.ts';
import type { Context } from '../context.ts';
import { noActivity } from '../keys/accept-line.ts';
import { eyesOf, seesLine } from '../matrix/eyes.ts';
import { tellChange } from '../tell-change.ts';
import { invalidReport, reportOfWords } from './report-words.ts';
import { wrongLine } from './steps-now.ts';

/**
 * Begins a report of a line outside of any round, by an organization that leads it; one that is begun already is answered as it stands (rule F44). Refused:
 * `not-permitted`, `not-found`, `report/out-of-order` where nobody reports of the line or an open round asks for it already, `report/invalid`.
 */
export async function reportOutside(
  context: Context,
  activityId: string,
  given: { readonly organization?: string | undefined; readonly content: ReportContent },
): Promise<Result<string>> {
  const never = mayNever(context.actor, 'report');
  if (never) return refused(never);
  const { workspace, id: author } = context.actor;
  return context.db.transaction().execute(async (db) => {
    const [activity] = await activitiesById(db, workspace, [activityId], true);
    if (!activity || !seesLine(eyesOf(context.actor), activity)) return refused(noActivity());
    const matrix = await matrixById(db, workspace, activity.matrix);
    if (!matrix) return refused(noActivity());
    const { leads } = activity.content;
    const side = SIDES.find((each) => {
      const lead = leads[each];
      if (lead === null || (given.organization !== undefined && given.organization !== lead)) return false;
      return mayNot(context.actor, 'report', { side: each, organizations: [lead] }) === null;
    });
    const organization = side && leads[side];
    if (!side || !organization)
      return refused(
        refusal('not-permitted', 'Only a focal point of an organization that leads may report.'),
      );
    const wrong = wrongLine(activity, matrix);
    if (wrong !== null) return refused(refusal('report/out-of-order', wrong));
    const reports = (await reportsOfActivities(db, workspace, [activityId])).filter(
      (each) => each.organization === organization && !isGiven(each.state),
    );
    const begun = reports.find(({ round }) => round === null);
    if (begun) return done(begun.id);
    const open = (await roundsOf(db, workspace, [activity.matrix])).filter(
      (round) => stateOfRound(round) === 'open',
    );
    if (reports.some(({ round }) => open.some(({ id }) => id === round)))
      return refused(refusal('report/out-of-order', 'An open round asks for this report already.'));
    const content = reportOfWords(given.content, activity);
    if ('code' in content) return refused(content);
    const asked = { round: null, activity: activityId, organization, side };
    const [id] = await askForReports(db, workspace, author, [asked]);
    if (id === undefined) return refused(invalidReport('It was begun already.'));
    await changeReportRow(db, workspace, id, { state: 'draft', content });
    await addReportStep(db, workspace, id, { step: 'write', reason: null, content, author });
    await tellChange({ ...context, db }, 'report written', id, null, { state: 'draft', line: activityId });
    return done(id);
  });
}
