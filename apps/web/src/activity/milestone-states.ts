import type { ActivityMilestone, ReportContent, ReportState } from '@biennium/core';
import { speaksForSide } from '@biennium/core/follow-up';

/** A milestone, and what became of it: met as a validated report says, missed when its day has passed without. */
export interface MilestoneStanding extends ActivityMilestone {
  readonly state: 'met' | 'missed' | 'open';
  readonly metOn: string | null;
}

interface Reported {
  readonly state: ReportState;
  readonly content: ReportContent;
}

/** What became of milestones on a day, in the order in which they are due. */
export function milestoneStates(
  milestones: readonly ActivityMilestone[],
  reports: readonly Reported[],
  today: string,
): readonly MilestoneStanding[] {
  const said = reports.filter(({ state }) => speaksForSide(state)).map(({ content }) => content.met);
  return milestones
    .toSorted((one, other) => (one.due < other.due ? -1 : 1))
    .map((milestone) => {
      const days = said.flatMap((met) => met[milestone.id] ?? []).sort();
      const metOn = days[0] ?? null;
      const state = metOn !== null ? 'met' : milestone.due < today ? 'missed' : 'open';
      return { ...milestone, state, metOn };
    });
}
