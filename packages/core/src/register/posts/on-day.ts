import { dayAfter, dayBefore, daysFromTo } from '../tables/days.ts';
import type { AssignmentState, PostAssignment, PostDays, PostGap, PostStanding } from './post.ts';

/** How far an assignment has come on a day (rule R50): nominated, confirmed, active from its first to its last day, ended. */
export function stateOfAssignment(assignment: PostAssignment, day: string): AssignmentState {
  const { from, until, confirmed, withdrawn } = assignment;
  if (withdrawn || (until !== null && until < day)) return 'ended';
  if (!confirmed) return 'nominated';
  return from > day ? 'confirmed' : 'active';
}

/** How a post stands on a day (rule R51). */
export function standingOfPost(
  post: PostDays,
  assignments: readonly PostAssignment[],
  day: string,
): PostStanding {
  const inState = (state: AssignmentState) =>
    assignments
      .filter((assignment) => stateOfAssignment(assignment, day) === state)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const holder = inState('active').at(-1) ?? null;
  const next = inState('confirmed')[0] ?? inState('nominated')[0] ?? null;
  if (post.closedOn !== null && post.closedOn < day)
    return { state: 'closed', holder: null, next: null, vacancy: null };
  if (holder) return { state: 'held', holder, next, vacancy: null };
  if (post.since > day) return { state: 'coming', holder, next, vacancy: null };
  return { state: 'vacant', holder, next, vacancy: gapsOfPost(post, assignments, day).at(-1) ?? null };
}

/**
 * The stretches of days on which nobody held a post, from its first day to `day` or its last one, the earliest first (rule R51). A nomination holds
 * nothing. The days of one that goes on are counted up to `day`.
 */
export function gapsOfPost(
  { since, closedOn }: PostDays,
  assignments: readonly PostAssignment[],
  day: string,
): PostGap[] {
  const last = closedOn !== null && closedOn < day ? closedOn : day;
  const held = assignments
    .filter(({ confirmed, withdrawn }) => confirmed && !withdrawn)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const gaps: PostGap[] = [];
  let free = since;
  const gap = (until: string, goesOn: boolean) => {
    if (free <= until)
      gaps.push({ from: free, until: goesOn ? null : until, days: daysFromTo(free, until) + 1 });
  };
  for (const { from, until } of held) {
    if (from > last) break;
    gap(dayBefore(from), false);
    if (until === null) return gaps;
    if (until >= free) free = dayAfter(until);
  }
  gap(last, last === day);
  return gaps;
}

/** The first other assignment that holds the post on a day of this one (rule R52); null where none does. */
export function heldMeanwhile(
  one: Pick<PostAssignment, 'id' | 'from' | 'until'>,
  assignments: readonly PostAssignment[],
): PostAssignment | null {
  return (
    assignments.find(
      ({ id, from, until, confirmed, withdrawn }) =>
        id !== one.id &&
        confirmed &&
        !withdrawn &&
        (until === null || until >= one.from) &&
        (one.until === null || one.until >= from),
    ) ?? null
  );
}
