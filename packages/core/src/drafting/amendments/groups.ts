import { overlaps, type Range } from '../../text/span.ts';
import type { Amendment } from './amendment.ts';

/** Amendments that cannot be decided without looking at each other, or one that stands alone. */
export interface AmendmentGroup {
  /** In the order of their places, then of their names. */
  readonly amendments: readonly Amendment[];
  /** From the first to the last character that any of them touches. */
  readonly range: Range;
  /** More than one delegation asks for other words at the same place. */
  readonly conflicting: boolean;
}

/**
 * Amendments of any number of delegations with those together that touch the same words or the same place (rule N28), in the order of
 * reading. The order in which they are given makes no difference.
 */
export function amendmentGroups(amendments: readonly Amendment[]): AmendmentGroup[] {
  const groups: { members: Amendment[]; range: Range }[] = [];
  for (const amendment of inOrder(amendments)) {
    const last = groups.at(-1);
    if (last?.members.some((member) => clash(member.range, amendment.range))) {
      last.members.push(amendment);
      last.range = { start: last.range.start, end: Math.max(last.range.end, amendment.range.end) };
    } else groups.push({ members: [amendment], range: amendment.range });
  }
  return groups.map(({ members, range }) => ({
    amendments: members,
    range,
    conflicting: members.some((member) => !sameAsk(member, members[0] as Amendment)),
  }));
}

/** By place; what is put in at a place before what replaces the words there, of these the longer first; then by name. */
function inOrder(amendments: readonly Amendment[]): Amendment[] {
  const isInsertion = ({ range }: Amendment): number => Number(range.start === range.end);
  return [...amendments].sort(
    (a, b) =>
      a.range.start - b.range.start ||
      isInsertion(b) - isInsertion(a) ||
      b.range.end - a.range.end ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Whether two ranges share a character, one lies within the other, or both are the same place. */
export function clash(a: Range, b: Range): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  if (a.start === a.end) return b.start < a.start && a.start < b.end;
  if (b.start === b.end) return a.start < b.start && b.start < a.end;
  return overlaps(a, b);
}

/** Whether two amendments ask for the same. */
export function sameAsk(a: Amendment, b: Amendment): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.words === b.words;
}
