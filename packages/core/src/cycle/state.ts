import type { Milestone, MilestoneState } from './cycle.ts';

/**
 * How a milestone stands on a day (rule R32). What a later text tells of it is a record; so is, of a resolution, that it is there.
 *
 * @param followed whether another cycle came after its own
 */
export function milestoneState(
  { kind, due, took, told, symbol }: Omit<Milestone, 'state'>,
  followed: boolean,
  today: string,
): MilestoneState {
  const isThere = kind === 'resolution' || took !== null || told.length > 0;
  if (isThere || (kind === 'next-resolution' && symbol !== null)) return 'recorded';
  if (!due) return 'undated';
  if (today < due.first) return 'coming';
  if (today <= due.last) return 'open';
  return followed ? 'unrecorded' : 'late';
}
