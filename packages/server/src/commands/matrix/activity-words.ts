import {
  ACTIVITY_KINDS,
  type ActivityContent,
  type ActivityProblem,
  isDay,
  SIDES,
  wrongInActivity,
} from '@biennium/core';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import { matrixById, type StoredMatrix } from '../../store/repositories/matrix/matrices.ts';
import { entriesById } from '../../store/repositories/register-entries.ts';
import type { Context } from '../context.ts';
import { draftWords, plainLine } from '../given-words.ts';
import { clustersOf } from '../keys/accept-line.ts';

export const longest = { title: 500, words: 20_000, list: 100 } as const;
const timePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export function invalidActivity(message: string, field?: string): Refusal {
  return refusal('activity/invalid', message, field);
}

const SENTENCES: Readonly<Record<ActivityProblem['code'], string>> = {
  'title-missing': 'Give it a title.',
  'lead-missing': 'Say who leads.',
  'planned-missing': 'Say when it is to be done.',
  'planned-order': 'It ends before it begins.',
  'milestone-outside': 'A milestone lies outside its days.',
  'cluster-unknown': 'There is no such cluster.',
};

/**
 * A line as it can be kept, or why it cannot (rule F6): words are one line or text, days are in the calendar, organizations are those of the
 * register, clusters those of the pair.
 */
export async function activityOfWords(
  context: Context,
  given: ActivityContent,
): Promise<ActivityContent | Refusal> {
  const content = tidied(given);
  if (!ACTIVITY_KINDS.includes(content.kind)) return invalidActivity('There is no such kind.', 'kind');
  for (const [field, time] of [
    ['plannedFrom', content.planned.from],
    ['plannedUntil', content.planned.until],
  ] as const)
    if (time !== null && !isTime(time)) return invalidActivity('There is no such day.', field);
  if (content.milestones.some(({ due }) => !isDay(due)))
    return invalidActivity('There is no such day.', 'milestones');
  const [problem] = wrongInActivity(content, await clustersOf(context));
  if (problem) return invalidActivity(SENTENCES[problem.code], problem.field);
  const leads = SIDES.flatMap((side) => content.leads[side] ?? []);
  const named = [...new Set([...leads, ...content.partners])];
  const found = await entriesById(context.db, context.actor.workspace, named);
  const known = new Set(found.filter(({ kind }) => kind === 'organization').map(({ id }) => id));
  const unknown = named.find((id) => !known.has(id));
  if (unknown === undefined) return content;
  const field = content.leads.a === unknown ? 'leadA' : content.leads.b === unknown ? 'leadB' : 'partners';
  return invalidActivity('No organization of this kind is known here.', field);
}

/** A year, month or day that the calendar has. */
export function isTime(time: string): boolean {
  if (!timePattern.test(time)) return false;
  const [year, month = '01', day = '01'] = time.split('-');
  return isDay(`${year}-${month}-${day}`);
}

function tidied(content: ActivityContent): ActivityContent {
  const line = (words: string) => plainLine(words).slice(0, longest.title);
  const text = (words: string) => draftWords(words).trim().slice(0, longest.words);
  const set = (values: readonly string[]) => [...new Set(values)].slice(0, longest.list);
  const { training } = content;
  return {
    ...content,
    title: line(content.title),
    ...{ description: text(content.description), place: line(content.place), output: text(content.output) },
    ...{ indicator: text(content.indicator), resources: text(content.resources) },
    ...{ partners: set(content.partners), countries: set(content.countries), goals: set(content.goals) },
    mandates: set(content.mandates),
    milestones: content.milestones.map((each) => ({ ...each, title: line(each.title) })),
    training: {
      ...{ method: text(training.method), participants: training.participants },
      evaluation: text(training.evaluation),
    },
  };
}

/** A matrix whose lines can still be proposed and changed, or why they cannot (rule F2). */
export async function openMatrix({ db, actor }: Context, id: string): Promise<StoredMatrix | Refusal> {
  const matrix = await matrixById(db, actor.workspace, id, true);
  if (!matrix) return refusal('not-found', 'There is no such matrix.');
  if (matrix.adoptedOn === null) return matrix;
  return refusal('matrix/frozen', 'The matrix was adopted. It is changed by amendments.');
}
