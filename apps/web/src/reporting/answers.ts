import type { ReportState } from '@biennium/core';
import type { RoundCounts } from '../api/reporting-queries.ts';

/** What became of what was asked, from the farthest on to nothing. */
export const answers = [
  'published',
  'countersigned',
  'validated',
  'submitted',
  'disputed',
  'missing',
] as const;

export type Answer = (typeof answers)[number];

/** The states of the reports that an answer counts. */
export function statesOfAnswer(answer: Answer): readonly ReportState[] {
  return answer === 'missing' ? ['requested', 'draft', 'returned'] : [answer];
}

/** How many reports there are of each answer that there is, the farthest on first. */
export function answersOf(
  counts: RoundCounts,
): readonly { readonly answer: Answer; readonly count: number }[] {
  return answers.flatMap((answer) => (counts[answer] === 0 ? [] : [{ answer, count: counts[answer] }]));
}
