import { SIDES, type Side } from '../side.ts';
import type { ActivityContent } from './content.ts';
import type { ActivityField } from './fields.ts';

/** What is wrong with a line, or missing in it. */
export interface ActivityProblem {
  readonly code:
    | 'title-missing'
    | 'lead-missing'
    | 'planned-order'
    | 'planned-missing'
    | 'milestone-outside'
    | 'cluster-unknown';
  readonly field: ActivityField;
}

/** The first and the last day of an ISO 8601 year, month or day, as strings that can be compared. */
export function daysOfTime(time: string): { readonly first: string; readonly last: string } {
  const [year, month, day] = time.split('-');
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (day !== undefined) return { first, last: first };
  const end = month === undefined ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first, last: `${year}-${month ?? '12'}-${String(end).padStart(2, '0')}` };
}

/** What cannot stand in any line: days out of order, a cluster that the pair does not have, no title. */
export function wrongInActivity(
  content: ActivityContent,
  clusters: readonly string[],
): readonly ActivityProblem[] {
  const { title, cluster, planned, milestones } = content;
  const problems: ActivityProblem[] = [];
  if (title.trim() === '') problems.push({ code: 'title-missing', field: 'title' });
  if (cluster !== null && !clusters.includes(cluster))
    problems.push({ code: 'cluster-unknown', field: 'cluster' });
  const start = planned.from === null ? null : daysOfTime(planned.from).first;
  const end = planned.until === null ? null : daysOfTime(planned.until).last;
  if (start !== null && end !== null && end < start)
    problems.push({ code: 'planned-order', field: 'plannedUntil' });
  if (milestones.some(({ due }) => (start !== null && due < start) || (end !== null && due > end)))
    problems.push({ code: 'milestone-outside', field: 'milestones' });
  return problems;
}

/** What a line still needs before both sides can adopt it: who leads for each, and when it is to be done. */
export function missingInActivity(content: ActivityContent): readonly ActivityProblem[] {
  const leadless: readonly Side[] = SIDES.filter((side) => content.leads[side] === null);
  const problems: ActivityProblem[] = leadless.map((side) => ({
    code: 'lead-missing',
    field: side === 'a' ? 'leadA' : 'leadB',
  }));
  if (content.planned.until === null) problems.push({ code: 'planned-missing', field: 'plannedUntil' });
  return problems;
}
